import type { Period } from '../periods.js';
import { yearBefore } from './placementChecks.js';
import type { PublishedCheck, Quantity } from './publishedCheck.js';

/** The last full week of March 2024. */
const lastWeek: Period = { from: '2024-03-25', to: '2024-03-31' };
const nightWeek: Period = { from: '2023-03-13', to: '2023-03-19' };
const calendar2022: Period = { from: '2022-01-01', to: '2022-12-31' };
const springWeek: Period = { from: '2023-04-10', to: '2023-04-16' };
const inShortContracts = '2023-04-11';
const inNewContracts = '2024-05-31';

function check(
  figureId: string,
  value: Quantity,
  expected: PublishedCheck['expected'],
  rest: Partial<PublishedCheck> = {},
): PublishedCheck {
  return { figureId, subject: 'home-support', value: [value], expected, ...rest };
}

function hours(
  of: 'hours-planned' | 'hours-delivered',
  term: 'long' | 'short',
  period: Period,
): Quantity {
  return { of, term, period };
}

function hoursChecks(): PublishedCheck[] {
  const longTerm = hours('hours-planned', 'long', lastWeek);
  const perWeek = {
    dividedBy: [{ of: 'weeks', term: 'short', period: yearBefore }],
    roundedTo: 100,
  } as const;
  const peak: Quantity = {
    of: 'hours-delivered-in-highest-week',
    term: 'short',
    period: calendar2022,
  };
  return [
    check(
      'mps-2024.hours-commissioned.long-term-home-support.in-city.2024-03-31',
      longTerm,
      15_300,
      { roundedTo: 100 },
    ),
    check(
      'mps-2024.average-hours-per-person.long-term-home-support.in-city.2024-03-31',
      longTerm,
      12.7,
      {
        dividedBy: [{ of: 'home-support-people', term: 'long', period: lastWeek }],
        roundedTo: 0.1,
      },
    ),
    check(
      'sths-2023-04.hours-delivered.short-term-home-support.fy2022-23.paragraph-1-9',
      hours('hours-delivered', 'short', yearBefore),
      2600,
      perWeek,
    ),
    check('sths-2023-04.hours-peak.short-term-home-support.2022', peak, 2800),
    check(
      'sths-2023-04.people-supported.mobile-night-carers.2023-03-15',
      { of: 'home-support-people', term: 'night', period: nightWeek },
      35,
    ),
    // printed in words as about two hundred
    check(
      'sths-2023-04.people-supported.short-term-home-support.2023-04-11',
      { of: 'home-support-people', term: 'short', period: springWeek },
      200,
      { roundedTo: 100 },
    ),
  ];
}

const newZones = ['1a', '1b', '2a', '2b', '3a', '3b'];
const currentZones = [
  '1.meridian-health-and-social-care',
  '2.radis-community-care',
  '3.green-square-accord-group',
];

function zoneChecks(): PublishedCheck[] {
  const shortTerm = { serviceType: 'pathway-1', term: 'short' } as const;
  return [
    ...newZones.map((zone) =>
      check(
        `sths-2023-04.wards-in-zone.short-term-home-support.${zone}.2024-to-2031`,
        { of: 'wards-of-zone', zone: zone.toUpperCase() },
        3,
      ),
    ),
    // the figure ids carry the names of providers printed; what is computed is of the zone
    ...currentZones.flatMap((name) =>
      (['low', 'high'] as const).map((end) =>
        check(
          `sths-2023-04.block-hours.short-term-home-support.${name}.2023-04-11`,
          { of: `hours-${end}`, on: inShortContracts, ...shortTerm, zone: name.charAt(0) },
          end === 'low' ? 585 : 665,
          { end },
        ),
      ),
    ),
    check(
      'sths-2023-04.block-hours.short-term-home-support.2024-to-2031',
      { of: 'block-hours', on: inNewContracts, ...shortTerm, zone: '1A' },
      300,
    ),
    ...(['low', 'high'] as const).map((end) =>
      check(
        'sths-2023-04.hours-per-provider.short-term-home-support.2024-to-2031',
        { of: `hours-${end}`, on: inNewContracts, ...shortTerm, zone: '3B' },
        end === 'low' ? 435 : 561,
        { end },
      ),
    ),
    check(
      'sths-2023-04.hours-commissioned.short-term-home-support.2017',
      { of: 'block-hours', on: inShortContracts, ...shortTerm },
      1995,
    ),
  ];
}

/** Hours, people, zones and blocks of home support. */
export const homeSupportChecks: readonly PublishedCheck[] = [...hoursChecks(), ...zoneChecks()];
