import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { outcomeFramework } from './outcomeMeasures.js';

/** One printed cell of the framework, as it was loaded. */
export interface IndicatorRow {
  readonly area: string;
  readonly area_name: string;
  readonly code: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly field: string;
  readonly value: number | null;
  readonly status: string;
  readonly printed: string;
}

/** Reads the indicators of some measures: outcome, numbers behind it and margin of error, of every area and year. */
export function readIndicators(
  db: Kysely<Database>,
  authority: string,
  codes: readonly string[],
): Promise<readonly IndicatorRow[]> {
  return db
    .selectFrom('indicator')
    .select(['area', 'area_name', 'code', 'field', 'status', 'printed'])
    .select(sql<number | null>`value::float8`.as('value'))
    .select(sql<string>`period_from::text`.as('period_from'))
    .select(sql<string>`period_to::text`.as('period_to'))
    .where('authority', '=', authority)
    .where('framework', '=', outcomeFramework)
    .where('code', 'in', codes)
    .where('field', 'in', outcomeFields)
    .orderBy('period_from')
    .orderBy('area')
    .execute();
}

/** The fields that an answer shows, as the framework names them. */
export const outcomeFields = [
  'outcome',
  'numerator',
  'denominator',
  'number of respondents',
  'margin of error',
] as const;
