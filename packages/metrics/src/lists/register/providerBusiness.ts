import { sql } from 'kysely';
import type { Reader } from '../engine/list.js';

/** The level of concern about a provider on a day, 0 to 4. */
export interface RiskLevelRow {
  readonly providerId: string;
  readonly onDate: string;
  readonly level: number;
  readonly oversight: string | null;
}

/** A home support contract: a block of hours, or a range of them, in a zone. */
export interface ContractRow {
  readonly id: string;
  readonly providerId: string;
  readonly zone: string | null;
  readonly serviceType: string;
  readonly term: string;
  readonly role: string;
  readonly blockHoursPerWeek: number | null;
  readonly hoursPerWeekLow: number | null;
  readonly hoursPerWeekHigh: number | null;
  readonly hourlyRate: number | null;
  readonly startOn: string;
  readonly endOn: string | null;
}

/** The levels of concern about several providers, newest first, in one query. */
export async function riskLevelsOfProviders(
  ids: readonly string[],
  { db, authority }: Reader,
): Promise<readonly RiskLevelRow[]> {
  return db
    .selectFrom('risk_level as r')
    .where('r.authority', '=', authority)
    .where(sql<boolean>`r.provider_id = any(${ids}::text[])`)
    .orderBy('r.on_date', 'desc')
    .select([
      'r.provider_id as providerId',
      sql<string>`r.on_date`.as('onDate'),
      'r.level as level',
      'r.oversight as oversight',
    ])
    .execute();
}

/** Every contract line of the authority, as rows of text and numbers: the start of a question, to be narrowed and ordered. */
export function contractRows({ db, authority }: Reader) {
  return db
    .selectFrom('contract as c')
    .where('c.authority', '=', authority)
    .select([
      'c.id as id',
      'c.provider_id as providerId',
      'c.zone as zone',
      'c.service_type as serviceType',
      'c.term as term',
      'c.role as role',
      sql<number | null>`c.block_hours_per_week::float8`.as('blockHoursPerWeek'),
      sql<number | null>`c.hours_per_week_low::float8`.as('hoursPerWeekLow'),
      sql<number | null>`c.hours_per_week_high::float8`.as('hoursPerWeekHigh'),
      sql<number | null>`c.hourly_rate::float8`.as('hourlyRate'),
      sql<string>`c.start_on`.as('startOn'),
      sql<string | null>`c.end_on`.as('endOn'),
    ]);
}

/** The contracts of several providers, newest first, in one query. */
export async function contractsOfProviders(
  ids: readonly string[],
  reader: Reader,
): Promise<readonly ContractRow[]> {
  return contractRows(reader)
    .where(sql<boolean>`c.provider_id = any(${ids}::text[])`)
    .orderBy('c.start_on', 'desc')
    .orderBy('c.id')
    .execute();
}
