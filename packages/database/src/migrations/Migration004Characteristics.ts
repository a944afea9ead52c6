import { Migration } from '@mikro-orm/migrations';
import { fromWeeks, writeSums } from './Migration002HomeSupportSums.js';

/**
 * What is known of its person in every event of Client Level Data and in the sums of home support, so that figures by age,
 * sex, ethnic group, ward or client group need not look people up: that took as long as all else about a question. A load
 * that learns more of a person writes it in the same transaction.
 *
 * The tables are made anew, since the order of columns counts: numbers and dates that are never null come first, where
 * PostgreSQL finds them without walking over words, and words that no figure reads come last.
 */
export class Migration004Characteristics extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(events))
      for (const statement of anew(table, columns)) this.addSql(statement);
    for (const statement of sums) this.addSql(statement);
    this.addSql(writeSums(['record_key', ...Object.keys(characteristics)]));
    this.addSql(fromWeeks);
  }
}

/** Columns of table `person`, which each row holds too. */
const characteristics = {
  birth_year: 'int',
  birth_month: 'int',
  sex: 'text not null',
  ethnic_group: 'text not null',
  client_group: 'text not null',
  ward: 'text',
};

const firstOfEvent = {
  person_id: 'int not null',
  record_key: 'int not null',
  start_on: 'date not null',
  id: 'int generated always as identity',
  load_id: 'int not null',
  end_on: 'date check (end_on is null or end_on >= start_on)',
};
const wordsOfEvent = { client_type: 'text not null', outcome: 'text' };
const lastOfEvent = { reference: 'text' };

/** The columns of each event, in their order. */
const events: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  request: {
    ...firstOfEvent,
    ...characteristics,
    authority: 'text not null',
    ...wordsOfEvent,
    route: 'text',
    ...lastOfEvent,
  },
  assessment: {
    ...firstOfEvent,
    ...characteristics,
    authority: 'text not null',
    ...wordsOfEvent,
    assessment_type: 'text',
    eligible_needs: 'text',
    method: 'text',
    ...lastOfEvent,
  },
  review: {
    ...firstOfEvent,
    ...characteristics,
    authority: 'text not null',
    review_type: `text not null check (review_type in ('planned', 'unplanned', 'short-term', 'unknown'))`,
    ...wordsOfEvent,
    reason: 'text',
    outcomes_achieved: 'text',
    method: 'text',
    ...lastOfEvent,
  },
  placement: {
    ...firstOfEvent,
    // in binary, since figures add it up by the hundred thousand: exact to the penny far beyond any council's cost
    weekly_cost: 'double precision check (weekly_cost >= 0)',
    ...characteristics,
    authority: 'text not null',
    service_type: 'text not null references service_type',
    term: `text not null check (term in ('long', 'short', 'ongoing-low-level', 'carer', 'unknown'))`,
    city: `text not null check (city in ('in', 'out', 'unknown'))`,
    provider_id: 'text',
    location_id: 'text',
    delivery: `text check (delivery in ('direct-payment', 'managed-budget', 'commissioned', 'not-mapped'))`,
    ...wordsOfEvent,
    unit_cost: 'numeric',
    planned_units: 'numeric',
    one_off_cost: 'numeric check (one_off_cost >= 0)',
    cost_frequency: 'text',
    cld_service_type: 'text not null',
    component: 'text not null',
    ...lastOfEvent,
  },
};

/** A table made anew with what it holds, each row beside what is known of its person. */
const anew = (table: string, columns: Readonly<Record<string, string>>) => [
  `create temporary table held on commit drop as
   select f.*, ${Object.keys(characteristics)
     .map((column) => `p.${column}`)
     .join(', ')}
   from ${table} f join person p on p.authority = f.authority and p.id = f.person_id`,
  `drop table ${table}`,
  `create table ${table} (${definitions(columns)},
    primary key (authority, id),
    foreign key (authority, person_id) references person,
    foreign key (authority, load_id) references load
  )`,
  `insert into ${table} (${Object.keys(columns).join(', ')}) overriding system value
   select ${Object.keys(columns).join(', ')} from held order by id`,
  `select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table} having count(*) > 0`,
  `drop table held`,
];

const sumColumns = {
  weeks: 'bigint not null',
  person_id: 'int not null',
  record_key: 'int not null',
  starts: 'date not null',
  planned_minutes: 'int not null',
  delivered_minutes: 'int not null',
  visits_planned: 'int not null',
  visits_delivered: 'int not null',
  visits_missed: 'int not null',
  visits_late: 'int not null',
  months: 'smallint not null check (months in (1, 3, 12))',
  alone: 'boolean not null',
  ...characteristics,
  authority: 'text not null',
  provider_id: 'text not null',
  zone: 'text not null',
  term: 'text not null',
};

const sums = [
  'drop table home_support_sum',
  `create table home_support_sum (${definitions(sumColumns)},
    foreign key (authority, person_id) references person
  ) partition by list (months)`,
  ...[1, 3, 12].map(
    (months) =>
      `create table home_support_sum_${months} partition of home_support_sum for values in (${months})`,
  ),
  'create index home_support_sum_by_start on home_support_sum (authority, alone, starts)',
];

function definitions(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
}
