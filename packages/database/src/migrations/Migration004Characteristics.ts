import { Migration } from '@mikro-orm/migrations';
import { fromWeeks, writeSums } from './Migration002HomeSupportSums.js';

/**
 * What is known of its person in every event of Client Level Data and in the sums of home support, so that figures by age,
 * sex, ethnic group, ward or client group need not look people up: that took as long as all else about a question. A load
 * that learns more of a person writes it in the same transaction.
 */
export class Migration004Characteristics extends Migration {
  override up(): void {
    for (const table of events) for (const statement of toldAlready(table)) this.addSql(statement);
    this.addSql(`delete from home_support_sum`);
    for (const statement of [holding('home_support_sum'), notNull('home_support_sum')])
      this.addSql(statement);
    this.addSql(writeSums(['record_key', ...columns]));
    this.addSql(fromWeeks);
  }
}

const events = ['request', 'assessment', 'review', 'placement'];

/** Columns of the same names as those of table `person`. */
const characteristics = {
  sex: 'text',
  ethnic_group: 'text',
  ward: 'text',
  client_group: 'text',
  birth_year: 'int',
  birth_month: 'int',
};
const columns = Object.keys(characteristics);
const neverNull = ['sex', 'ethnic_group', 'client_group'];

const holding = (table: string) =>
  `alter table ${table} ${Object.entries(characteristics)
    .map(([column, type]) => `add column ${column} ${type}`)
    .join(', ')}`;

const notNull = (table: string) =>
  `alter table ${table} ${neverNull.map((column) => `alter column ${column} set not null`).join(', ')}`;

const toldAlready = (table: string) => [
  holding(table),
  `update ${table} f set ${columns.map((column) => `${column} = p.${column}`).join(', ')} from person p
   where p.authority = f.authority and p.id = f.person_id`,
  notNull(table),
];
