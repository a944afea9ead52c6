import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProviderQuery } from '../../gql/graphql.js';
import type { PageAnswer } from '../../page/pageSpec.js';
import { dayText } from '../../periods/dateText.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from '../parts/Details.module.css';
import { Facts } from '../parts/Facts.js';
import { PlainTable } from '../parts/PlainTable.js';
import { ProviderBusiness } from './ProviderBusiness.js';
import { keyQuestionHeadings, ratingCells } from '../parts/ratingCells.js';
import { ratingsByDay } from '../parts/ratingsByDay.js';

/** What the register says of a provider, its locations with their latest ratings, and its business for staff. */
export function ProviderDetails(props: {
  readonly answer: PageAnswer<ProviderQuery>;
  readonly staff: boolean;
}) {
  const { answer, staff } = props;
  if (answer === 'loading') return <Skeleton height={520} />;
  if (answer === 'failed' || !answer.provider) {
    return <FailedNotice what="This provider" minHeight={200} />;
  }
  const { provider } = answer;
  const open = provider.locations.filter(({ active }) => active);
  const closed = provider.locations.filter(({ active }) => !active);
  return (
    <div className={classes['details']}>
      <Facts
        title="On the register"
        facts={[
          { name: 'Locations in the area', value: provider.locationCount },
          { name: 'Beds', value: provider.beds === 0 ? null : provider.beds },
          {
            name: 'Kinds of service',
            value: provider.kinds.flatMap((kind) => kind?.label ?? []).join(', '),
          },
          { name: 'Ownership', value: provider.ownership },
          { name: 'Sector', value: provider.sector },
          { name: 'Brand', value: provider.brandName?.replace(/^Brand /, '') ?? null },
          {
            name: 'Registered on',
            value: provider.registeredOn === null ? null : dayText(provider.registeredOn),
          },
          {
            name: 'State',
            value:
              provider.endedOn === null
                ? 'Registered'
                : `Registration ended on ${dayText(provider.endedOn)}`,
          },
          { name: 'Companies House', value: provider.companiesHouse },
          { name: 'Charity number', value: provider.charity },
          { name: 'Provider id', value: provider.cqcId },
        ]}
      />
      <PlainTable
        title="Its locations"
        lead="The latest rating of each, overall and by key question."
        columns={[
          'Location',
          'Kind and ward',
          'Beds',
          ...(staff ? ['Vacancies'] : []),
          ...keyQuestionHeadings,
        ]}
        rows={[...open, ...closed].map((location) => ({
          key: location.cqcId,
          heading: (
            <>
              <Link
                to="/locations/$location"
                params={{ location: location.cqcId }}
                search={(search) => search}
              >
                {location.name}
              </Link>
              {!location.active && ' (closed)'}
            </>
          ),
          cells: [
            [location.kind?.label, location.ward?.name].filter(Boolean).join(', ') || '–',
            location.beds ?? '–',
            ...(staff ? [location.occupancy?.vacancies ?? '–'] : []),
            ...ratingCells(ratingsByDay(location.ratings)[0]),
          ],
        }))}
      />
      {staff ? (
        <ProviderBusiness provider={provider} />
      ) : (
        <p className={classes['none']}>
          The council’s contracts with a provider and its level of concern are for signed-in council
          staff only.
        </p>
      )}
    </div>
  );
}
