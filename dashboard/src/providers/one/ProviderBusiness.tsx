import type { ProviderQuery } from '../../gql/graphql.js';
import { dayText } from '../../periods/dateText.js';
import classes from '../parts/Details.module.css';
import { PlainTable } from '../parts/PlainTable.js';
import { riskWords } from './riskWords.js';

type Provider = NonNullable<ProviderQuery['provider']>;

/** What only signed-in staff see of a provider: its levels of concern over time, and the lines of its contracts. */
export function ProviderBusiness({ provider }: { readonly provider: Provider }) {
  const { riskLevels, contracts } = provider;
  return (
    <>
      {riskLevels && riskLevels.length > 0 ? (
        <PlainTable
          title="Level of concern"
          lead="From 0, no known concerns, to 4, risk of closure or failure. Newest first."
          columns={['From', 'Level', 'Overseen by']}
          rows={riskLevels.map(({ onDate, level, oversight }) => ({
            key: onDate,
            heading: dayText(onDate),
            cells: [riskWords(level), oversight ?? '–'],
          }))}
        />
      ) : (
        <p className={classes['none']}>No level of concern has been set for this provider.</p>
      )}
      {contracts && contracts.length > 0 ? (
        <PlainTable
          title="Contracts"
          lead="The lines of its contracts with the council, newest first."
          columns={[
            'Service',
            'Zone',
            'Term',
            'Role',
            'Hours a week',
            'Rate',
            'From',
            'To',
            'Line',
          ]}
          rows={contracts.map((contract) => ({
            key: contract.id,
            heading: contract.serviceType?.label ?? '–',
            cells: [
              contract.zone?.name ?? '–',
              contract.term?.label ?? '–',
              contract.role?.label ?? '–',
              hoursText(contract),
              contract.hourlyRate === null ? '–' : `£${contract.hourlyRate.toFixed(2)} an hour`,
              dayText(contract.startOn),
              contract.endOn === null ? 'open' : dayText(contract.endOn),
              contract.id,
            ],
          }))}
        />
      ) : (
        <p className={classes['none']}>The council has no contract with this provider on record.</p>
      )}
    </>
  );
}

function hoursText(contract: NonNullable<Provider['contracts']>[number]): string {
  const { blockHoursPerWeek, hoursPerWeekLow, hoursPerWeekHigh } = contract;
  if (blockHoursPerWeek !== null) return `${blockHoursPerWeek} as a block`;
  if (hoursPerWeekLow === null && hoursPerWeekHigh === null) return '–';
  return `${hoursPerWeekLow ?? 0} to ${hoursPerWeekHigh ?? '–'}`;
}
