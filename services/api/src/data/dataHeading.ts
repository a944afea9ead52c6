import type { Answer, Cube, LayoutCoverage } from '@careshape/metrics';

/**
 * What a reader must know of a table, as lines that begin with `#`: what is counted, of whom and when, from which files, by
 * which rule, and as of when.
 */
export function dataHeading(
  cube: Cube,
  { explain, period, coverage, rowCount, notices }: Answer,
): readonly string[] {
  const { measures, filters, disclosure, sources, dataVersion } = explain;
  const latest = sources
    .map(({ loadedAt }) => loadedAt)
    .toSorted()
    .at(-1);
  const lines = [
    `${cube.label}. ${cube.definition}`,
    ...measures.map(({ label, definition, unit }) => `${label} (${unit}): ${definition}`),
    ...(period ? [`Period: ${period.from} to ${period.to}`] : []),
    ...(filters.length > 0 ? [`Asked about: ${filters.join('; ')}`] : []),
    `Disclosure control: ${disclosure}`,
    'An empty value is not zero: its status says SUPPRESSED (too few people) or NOT_AVAILABLE, and the reason why.',
    ...sources.map(({ file, layout, rows }) => `Source: ${file} (${layout}), ${rows} rows`),
    ...coverage.map(coverageWords),
    `As of: ${latest ? `${latest}, ` : ''}data version ${dataVersion}`,
    `Rows: ${rowCount}`,
    ...notices.map(({ message }) => `Note: ${message}`),
  ];
  // a line of comment holds no end of a line
  return lines.map((line) => `# ${line.replace(/\s+/g, ' ').trim()}`);
}

/** What of a kind of file is loaded, and what of the period is not. */
function coverageWords({ layout, from, to, missing }: LayoutCoverage): string {
  const loaded = from === null ? 'nothing is loaded' : `loaded from ${from} to ${to}`;
  const parts = missing.map((part) => `${part.from} to ${part.to}`);
  return `Records: ${layout}, ${loaded}${parts.length > 0 ? `; not loaded: ${parts.join(', ')}` : ''}`;
}
