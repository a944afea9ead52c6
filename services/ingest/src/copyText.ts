/** What a staged record may hold. */
export type StagedValue = string | number | boolean | null | undefined | readonly string[];

const special = /[\\\n\r\t\0]/;

/** One value in the text format of PostgreSQL's COPY. */
export function copyText(value: StagedValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return special.test(value) ? escaped(value) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escaped(text: string): string {
  return (
    text
      // PostgreSQL text cannot hold a null character
      .replaceAll('\0', '')
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replaceAll('\t', '\\t')
  );
}
