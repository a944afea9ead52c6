import type { ReconciledPartsFragment } from '../../gql/graphql.js';

/** What a reader keeps of the reconciled figures; empty texts keep everything. */
export interface ReconciledFilter {
  readonly verdict: string;
  readonly subject: string;
  readonly document: string;
  readonly words: string;
}

/** The figures that a filter keeps; all of its words must stand somewhere in a figure. */
export function reconciledRows(
  rows: readonly ReconciledPartsFragment[],
  { verdict, subject, document, words }: ReconciledFilter,
): readonly ReconciledPartsFragment[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const { figure } = row;
    if (verdict !== '' && row.verdict !== verdict) return false;
    if (subject !== '' && figure.subject !== subject) return false;
    if (document !== '' && figure.document?.reference !== document) return false;
    const text = [figure.label, ...figureScope(row), figure.locator, row.explanation ?? '']
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** What a published figure is about, besides its label: period, service, group, place. */
export function figureScope({ figure, end }: ReconciledPartsFragment): string[] {
  return [
    figure.periodLabel,
    figure.serviceType,
    figure.clientGroup,
    figure.ageBand,
    figure.ethnicGroup,
    figure.sex,
    figure.zone && `zone ${figure.zone}`,
    figure.area,
    end === 'LOW' ? 'lower end' : end === 'HIGH' ? 'upper end' : null,
  ].flatMap((part) => (part ? [spoken(part)] : []));
}

/** Every different value of a choice, by name. */
export function subjectsOf(rows: readonly ReconciledPartsFragment[]) {
  return [...new Set(rows.map(({ figure }) => figure.subject))]
    .toSorted()
    .map((subject) => ({ value: subject, label: spoken(subject) }));
}

/** Every document that some figure stands in, newest first. */
export function documentsOf(rows: readonly ReconciledPartsFragment[]) {
  const documents = new Map(
    rows.flatMap(({ figure: { document } }) =>
      document ? [[document.reference, document] as const] : [],
    ),
  );
  return [...documents.values()]
    .toSorted((one, other) => other.meetingOn.localeCompare(one.meetingOn))
    .map(({ reference, title }) => ({ value: reference, label: title }));
}

/** A code of the papers as words: `home_support` as `home support`. */
export function spoken(code: string): string {
  return /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(code) && /[a-z]/.test(code)
    ? code.replaceAll(/[_-]/g, ' ')
    : code;
}
