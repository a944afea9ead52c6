import type { HomeSupportContractRow } from './homeSupportContractChart.js';

/** The contract chart in words: in how many zones delivered hours lie above, within and below what is contracted. */
export function homeSupportContractSummary(rows: readonly HomeSupportContractRow[]): string {
  const places = rows.map(placeOf);
  const count = (place: ReturnType<typeof placeOf>) => places.filter((own) => own === place).length;
  const known = rows.length - count('unknown');
  if (known === 0) return 'No zone’s delivered hours can be shown; what its contract is for is.';
  const hidden = count('unknown');
  return [
    `Of ${known} zones with hours to show, ${count('above')} delivered more than the contract range, ${count('within')} within it and ${count('below')} less.`,
    ...(hidden === 0
      ? []
      : [`${hidden} ${hidden === 1 ? 'zone has' : 'zones have'} no hours to show.`]),
  ].join(' ');
}

function placeOf({ delivered, low, high, block }: HomeSupportContractRow) {
  const from = low ?? block;
  const to = high ?? block;
  if (delivered.value === null || from === null || to === null) return 'unknown';
  if (delivered.value > to) return 'above';
  return delivered.value < from ? 'below' : 'within';
}
