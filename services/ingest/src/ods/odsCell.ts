/** One cell of a spreadsheet: what it prints, and the exact number or date behind it where it holds one. */
export interface OdsCell {
  /** The words the cell shows, lines divided by a line feed. */
  readonly text: string;
  /** `office:value`, `office:date-value`, `office:boolean-value` or `office:time-value`; null for words. */
  readonly value: string | null;
}

/** A cell that holds nothing. */
export const emptyCell: OdsCell = { text: '', value: null };

/**
 * A cell as a delimited file would hold it: a date as ISO text, a number without thousands marks and to 15
 * digits, anything else as printed.
 *
 * @example cellText({ text: '63,188', value: '63188' }) // '63188'
 */
export function cellText({ text, value }: OdsCell): string {
  if (value === null) return text;
  const number = Number(value);
  // a spreadsheet computes to 15 digits: 93.600000000000009 is 93.6 with the noise of the two after them
  if (value !== '' && Number.isFinite(number)) return String(Number(number.toPrecision(15)));
  return value.endsWith('T00:00:00') ? value.slice(0, 10) : value;
}
