import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { LocationQuery } from '../../gql/graphql.js';
import type { PageAnswer } from '../../page/pageSpec.js';
import { dayText } from '../../periods/dateText.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from '../parts/Details.module.css';
import { Facts } from '../parts/Facts.js';
import { PlainTable } from '../parts/PlainTable.js';
import { keyQuestionHeadings, ratingCells } from '../parts/ratingCells.js';
import { RatingMark } from '../parts/RatingMark.js';
import { ratingsByDay } from '../parts/ratingsByDay.js';
import { reportSentence } from './reportSentence.js';

/** What the register says of a location, and its ratings, newest first. */
export function LocationDetails({ answer }: { readonly answer: PageAnswer<LocationQuery> }) {
  if (answer === 'loading') return <Skeleton height={520} />;
  if (answer === 'failed' || !answer.location) {
    return <FailedNotice what="This location" minHeight={200} />;
  }
  const { location } = answer;
  const days = ratingsByDay(location.ratings);
  return (
    <div className={classes['details']}>
      <Facts
        title="On the register"
        facts={[
          {
            name: 'Rating',
            value: location.rating && (
              <RatingMark code={location.rating.code} label={location.rating.label} />
            ),
          },
          {
            name: 'Provider',
            value: location.provider && (
              <Link
                to="/providers/$provider"
                params={{ provider: location.provider.cqcId }}
                search={(search) => search}
              >
                {location.provider.name ?? location.provider.cqcId}
              </Link>
            ),
          },
          { name: 'Kind of service', value: location.kind?.label ?? null },
          { name: 'Who it is mainly for', value: location.clientGroup?.label ?? null },
          { name: 'Beds', value: location.beds },
          { name: 'Ward', value: location.ward?.name ?? null },
          { name: 'Postcode', value: location.postcode },
          { name: 'Registered services', value: location.serviceTypes.join(', ') },
          { name: 'Registered to serve', value: location.specialisms.join(', ') },
          {
            name: 'Registered on',
            value: location.registeredOn === null ? null : dayText(location.registeredOn),
          },
          { name: 'State', value: stateText(location) },
          { name: 'Location id', value: location.cqcId },
          { name: 'NHS organisation code', value: location.odsCode },
          { name: 'Latest report', value: reportSentence(location.occupancy) },
        ]}
      />
      {days.length === 0 ? (
        <p className={classes['none']}>The regulator has published no rating of this location.</p>
      ) : (
        <PlainTable
          title="Ratings over time"
          lead="By the Care Quality Commission, newest first: an overall rating, and one for each key question."
          columns={['Published', ...keyQuestionHeadings]}
          rows={days.map((day) => ({
            key: `${day.publishedOn} ${day.serviceGroup}`,
            heading: `${dayText(day.publishedOn)}${day.serviceGroup === 'Overall' ? '' : `, ${day.serviceGroup}`}${day.inherited ? ' (earlier registration)' : ''}`,
            cells: ratingCells(day),
          }))}
        />
      )}
    </div>
  );
}

function stateText(location: NonNullable<LocationQuery['location']>): string {
  if (location.endedOn !== null) return `Closed on ${dayText(location.endedOn)}`;
  return location.dormant ? 'Registered, but dormant' : 'Registered and open';
}
