import type { Exploration, ExploreFilter } from './exploration.js';
import type { Subject, SubjectDimension, SubjectMeasure } from './subject.js';

/** How an exploration is asked. */
export interface AskOptions {
  /** Whether only the number of cells is asked for; no record is read. */
  readonly dry?: boolean;
}

/**
 * The GraphQL text of an exploration, laid out to be read.
 *
 * Every name in it comes from the catalogue, and every code is written as a quoted string, so nothing of an address
 * is taken for GraphQL.
 */
export function explorationText(
  exploration: Exploration,
  subject: Subject,
  { dry = false }: AskOptions = {},
): string {
  const dimensions = askedDimensions(exploration, subject);
  const measures = askedMeasures(exploration, subject);
  const fields = [
    ...dimensions.map((dimension) => `${dimension.id}${fieldsOf(dimension)}`),
    ...measures.map(({ id }) => `${id} { ...Shown }`),
  ];
  const rows = fields.map((field) => `      ${field}`).join('\n');
  const totals = measures.map(({ id }) => `      ${id} { ...Shown }`).join('\n');
  const run = dry ? ' @include(if: $run)' : '';
  const period = subject.timeGrains.length > 0 ? '    period { from to }\n' : '';
  const answer = dry
    ? `    rows${run} {\n${rows}\n    }\n    explain { cells }\n`
    : `${period}    coverage { layout from to }\n    rows {\n${rows}\n    }\n    totals {\n${totals}\n    }\n    rowCount\n    withheld\n    findings { sentence figures { measure } }\n    explain { cells dataVersion filters disclosure }\n`;
  return `query Explore${dry ? '($run: Boolean = false)' : ''} {
  ${subject.id}${argumentsOf(exploration, subject)} {
${answer}  }
}

fragment Shown on Figure { value display status reason unit least most }
`;
}

/** The dimensions of the rows in the order asked for, time last. */
export function askedDimensions(exploration: Exploration, subject: Subject): SubjectDimension[] {
  return [...exploration.by, ...(exploration.time === null ? [] : [exploration.time])].flatMap(
    (id) => subject.dimensions.find((dimension) => dimension.id === id) ?? [],
  );
}

/** The measures of the rows in the order asked for. */
export function askedMeasures(exploration: Exploration, subject: Subject): SubjectMeasure[] {
  return exploration.measures.flatMap(
    (id) => subject.measures.find((measure) => measure.id === id) ?? [],
  );
}

function fieldsOf({ kind }: SubjectDimension): string {
  if (kind === 'CLOSED') return ' { code label }';
  return kind === 'OPEN' ? ' { code name }' : '';
}

function argumentsOf(exploration: Exploration, subject: Subject): string {
  const { period, filters, sort } = exploration;
  const by = askedDimensions(exploration, subject).map(({ enumValue }) => enumValue);
  const sorted = subject.measures.find(({ id }) => id === sort);
  const kept = [
    ...(period
      ? [`date: { from: ${JSON.stringify(period.from)}, to: ${JSON.stringify(period.to)} }`]
      : []),
    ...filters.flatMap((filter) => {
      const dimension = subject.dimensions.find(({ id }) => id === filter.dimension);
      return dimension ? [`${dimension.id}: ${filterText(filter, dimension)}`] : [];
    }),
  ];
  const parts = [
    ...(by.length > 0 ? [`by: [${by.join(', ')}]`] : []),
    ...(kept.length > 0 ? [`where: { ${kept.join(', ')} }`] : []),
    ...(sorted ? [`orderBy: [{ field: ${sorted.enumValue}, direction: DESC }]`] : []),
  ];
  if (parts.length === 0) return '';
  const line = `(${parts.join(', ')})`;
  return line.length <= 90 ? line : `(\n    ${parts.join('\n    ')}\n  )`;
}

function filterText({ values, leaveOut }: ExploreFilter, { kind }: SubjectDimension): string {
  if (kind === 'FLAG') return `{ eq: ${(values[0] === 'true') !== leaveOut} }`;
  const list = values.map((value) => (kind === 'CLOSED' ? value : JSON.stringify(value)));
  return `{ ${leaveOut ? 'notIn' : 'in'}: [${list.join(', ')}] }`;
}
