import { sql } from 'kysely';
import type { Cube } from '../cube.js';
import { closed, timeDimensions } from '../dimensions.js';
import { personDimensions } from '../personDimensions.js';

const timeGrains = ['month', 'quarter', 'financialYear', 'week', 'day'] as const;
const source = 'Client Level Data, services';

/** Days within which the end of one service and the start of another belong together, as `write_service_moves` reads it. */
const serviceFlowDays = 28;

/** From which service people go on to which: the ways in, through and out of support. */
export const serviceFlows: Cube = {
  id: 'serviceFlows',
  label: 'Moves between services',
  definition: `People who come into support, go from one type of service to another, or leave. A move: a long- or short-term service starts within ${serviceFlowDays} days of the end of one of another type; it counts on the day the new service starts. New to support: nothing in the ${serviceFlowDays} days before. Left support: nothing in the ${serviceFlowDays} days after, death included; it counts on the day the last service ends. The same type of service again, and a service added beside one that goes on, are no moves. Telecare, equipment and other ongoing low-level support, and services for unpaid carers, are left out. The first and the last ${serviceFlowDays} days of the records, in whole months, are left out, since what came before or after them is not recorded.`,
  source,
  people: 'persons',
  dimensions: [
    closed(
      {
        id: 'fromService',
        label: 'From',
        definition: 'The type of service that ended; new to support where there was none.',
      },
      'ServiceFlowFrom',
      sql`f.from_service`,
    ),
    closed(
      {
        id: 'toService',
        label: 'To',
        definition: 'The type of service that starts; left support where there is none.',
      },
      'ServiceFlowTo',
      sql`f.to_service`,
    ),
    ...personDimensions,
    ...timeDimensions(timeGrains),
  ],
  measures: [
    {
      id: 'people',
      label: 'People who moved',
      definition: 'Distinct people with such a move in the period or bucket.',
      unit: 'people',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      settlesAfter: serviceFlowDays,
      formula: { kind: 'people', id: 'people', basis: 'moves' },
    },
    {
      id: 'moves',
      label: 'Moves',
      definition: 'Moves in the period or bucket; one person can move more than once.',
      unit: 'moves',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      settlesAfter: serviceFlowDays,
      formula: { kind: 'rows', id: 'moves', basis: 'moves' },
    },
  ],
  timeGrains,
  needs: { layouts: ['cld'], of: 'days', startsAfter: serviceFlowDays },
  layouts: ['cld'],
  facts: {
    move: {
      from: sql`service_move f`,
      time: { kind: 'point', on: sql`f.moved_on` },
    },
  },
  bases: { moves: { fact: 'move' } },
};
