import type { LoadReport } from '../loadFile.js';
import { changeTable } from './changeTable.js';

const number = new Intl.NumberFormat('en-GB');

/**
 * What became of a file: one line, and where it is held or only checked, why, and what would change.
 *
 * @example 'cld-2023-24.csv: loaded as cld (load 12): 40,112 rows, 39,900 good, 212 rejected; 0.9 s, 44,568 rows/s'
 */
export function reportLine(report: LoadReport, dryRun = false): string {
  const { status, held, commonest, changes } = report;
  if (!dryRun && status !== 'held') return firstLine(report, dryRun);
  const lines = [
    firstLine(report, dryRun),
    ...held.map(({ guard, message }) => `  ${guard}: ${message}`),
    ...commonest.map(({ message, rows, lines: first }) => {
      const more = rows > first.length ? ' …' : '';
      return `  ${number.format(rows)} ${rows === 1 ? 'row' : 'rows'} rejected (line ${first.join(', ')}${more}): ${message}`;
    }),
    changeTable(changes),
    ...(status === 'held' ? [acceptLine(report)] : []),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function acceptLine({ file, held }: LoadReport): string {
  const guards = [...new Set(held.map(({ guard }) => guard))].join(',');
  return `  to load it all the same: careshape load --accept ${guards} ${file}`;
}

function firstLine(report: LoadReport, dryRun: boolean): string {
  const { file, layout, status, loadId, detail, seconds } = report;
  const load = loadId === null ? '' : ` (load ${loadId})`;
  if (status === 'refused' && report.rowsRead === 0) return `${file}: refused${load}: ${detail}`;
  if (status === 'unchanged') return `${file}: unchanged${load}: ${detail}`;
  const rows = [
    `${number.format(report.rowsRead)} rows`,
    ...(status === 'held' ? [] : [`${number.format(report.rowsAccepted)} good`]),
    `${number.format(report.rowsRejected)} rejected`,
    ...(report.rowsOutside > 0 ? [`${number.format(report.rowsOutside)} of other councils`] : []),
  ].join(', ');
  const rate =
    seconds > 0 ? `, ${number.format(Math.round(report.rowsRead / seconds))} rows/s` : '';
  const problems =
    report.problems > 0 && loadId !== null ? `; see careshape problems ${loadId}` : '';
  const more = detail === null || status === 'held' ? '' : `; ${detail}`;
  const word = dryRun
    ? { loaded: 'would be loaded', held: 'would be held' }[status as string]
    : null;
  return `${file}: ${word ?? status} as ${layout}${load}: ${rows}; ${seconds.toFixed(1)} s${rate}${problems}${more}`;
}
