import type { HomeSupportContractRow } from '../charts/lines/homeSupportContractChart.js';
import type { ContractHoursPanelFragment } from '../gql/graphql.js';
import { dayText } from '../periods/dateText.js';
import { wardNames } from './zones/zoneChoice.js';

/** The zones with a contract as the chart draws them; one whose contract begins later has no hours beside it. */
export function contractRows({
  zones,
  contractHours,
}: ContractHoursPanelFragment): HomeSupportContractRow[] {
  return (contractHours?.zones ?? []).map(({ code, name, delivered, low, high, block, from }) => {
    const zone = zones?.nodes.find((one) => one.code === code);
    const named = zone && zone.wards.length <= 2 ? `${code} ${wardNames(zone)}` : name;
    return {
      name: `${named}${from ? ` (from ${dayText(from)})` : ''}`,
      delivered,
      low: low ?? null,
      high: high ?? null,
      block: block ?? null,
      later: from != null,
    };
  });
}
