import type { Answer, Cube } from '@careshape/metrics';

/**
 * What a reader must know of a table, as lines that begin with `#`: what is counted, of whom and when, from which files, by
 * which rule, and as of when.
 */
export function dataHeading(cube: Cube, { explain, period, rowCount }: Answer): readonly string[] {
  const { measures, filters, disclosure, sources, dataVersion, withheld } = explain;
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
    'An empty value is not zero: its status says SUPPRESSED (too few people) or NOT_AVAILABLE.',
    ...sources.map(({ file, layout, rows }) => `Source: ${file} (${layout}), ${rows} rows`),
    `As of: ${latest ? `${latest}, ` : ''}data version ${dataVersion}`,
    `Rows: ${rowCount}, of which ${withheld ?? 0} hold a figure that is withheld`,
  ];
  // a line of comment holds no end of a line
  return lines.map((line) => `# ${line.replace(/\s+/g, ' ').trim()}`);
}
