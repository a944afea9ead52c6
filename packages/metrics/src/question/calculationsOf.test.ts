import { expect, test } from 'vitest';
import { cubes } from '../cubes/cubes.js';
import { calculationsOf } from './calculationsOf.js';

/** The measures of all cubes that allow a calculation, as `cube.measure`. */
function allowing(calculation: string): readonly string[] {
  return cubes.flatMap((cube) =>
    cube.measures
      .filter((measure) => calculationsOf(cube, measure).includes(calculation as 'VALUE'))
      .map(({ id }) => `${cube.id}.${id}`),
  );
}

test('only what each row adds to one bucket is added up over time: never distinct people, never one day', () => {
  expect(allowing('ROLLING_3')).toEqual([
    'placements.starts',
    'placements.ends',
    'serviceFlows.moves',
    'homeSupport.hoursPlanned',
    'homeSupport.hoursDelivered',
    'homeSupport.visitsPlanned',
    'homeSupport.visitsDelivered',
    'homeSupport.visitsMissed',
    'homeSupport.visitsLate',
    'respite.nights',
    'respite.plannedNights',
    'respite.emergencyNights',
    'demand.requests',
    'demand.requestsToLongTerm',
    'demand.requestsToShortTerm',
    'demand.assessments',
    'demand.reviews',
    'demand.plannedReviews',
    'demand.unplannedReviews',
  ]);
});

test('medians are of days', () => {
  expect(allowing('MEDIAN')).toEqual(['placements.lengthOfStayDays', 'demand.assessmentDays']);
});

test('nothing is a share of what is divided already', () => {
  const divided = cubes.flatMap((cube) =>
    cube.measures
      .filter(({ formula }) => ['ratio', 'perTime'].includes(formula.kind))
      .map(({ id }) => `${cube.id}.${id}`),
  );
  const shared = new Set([...allowing('SHARE_OF_TOTAL'), ...allowing('PER_1000')]);
  expect(divided.filter((id) => shared.has(id))).toEqual([]);
  expect(divided.length).toBeGreaterThan(10);
});
