import type { Figure } from '../../figures/figure.js';
import { type HomeSupportContractRow, hoursText } from './homeSupportContractChart.js';

/**
 * The contract chart in words: in how many zones delivered hours lie above, within and below what is contracted,
 * and all zones together. Contracts that begin later are left out.
 */
export function homeSupportContractSummary(
  rows: readonly HomeSupportContractRow[],
  together: Figure,
): string {
  const running = rows.filter(({ later }) => !later);
  const places = running.map(placeOf);
  const count = (place: ReturnType<typeof placeOf>) => places.filter((own) => own === place).length;
  const known = running.length - count('unknown');
  return [
    ...(known === 0
      ? ['The hours delivered in single zones cannot be shown.']
      : [
          `Of ${known} zones with hours to show, ${count('above')} delivered more than the contract expects, ${count('within')} as much and ${count('below')} less.`,
        ]),
    ...(known > 0 && count('unknown') > 0
      ? [`Not shown: ${count('unknown') === 1 ? '1 zone' : `${count('unknown')} zones`}.`]
      : []),
    ...togetherText(running, together),
  ].join(' ');
}

function placeOf({ delivered, low, high, block }: HomeSupportContractRow) {
  const from = low ?? block;
  const to = high ?? block;
  if (delivered.value === null || from === null || to === null) return 'unknown';
  if (delivered.value > to) return 'above';
  return delivered.value < from ? 'below' : 'within';
}

function togetherText(running: readonly HomeSupportContractRow[], together: Figure): string[] {
  if (together.value === null || running.length === 0) return [];
  const ends = running.map(({ low, high, block }) => ({
    from: low ?? block ?? 0,
    to: high ?? block ?? 0,
  }));
  const from = ends.reduce((total, end) => total + end.from, 0);
  const to = ends.reduce((total, end) => total + end.to, 0);
  return [
    `All zones together: ${together.display} hours a week, against ${from === to ? hoursText(to) : `${hoursText(from)} to ${hoursText(to)}`}.`,
  ];
}
