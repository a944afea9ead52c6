import { Migration } from '@mikro-orm/migrations';

/**
 * The record key of its person in every row that figures count. It is drawn once and never changes, so the gate learns who
 * leads a cell from the rows themselves: people need be looked up only where a question asks who they are.
 */
export class Migration003RecordKeys extends Migration {
  override up(): void {
    for (const table of counted) for (const statement of withKey(table)) this.addSql(statement);
  }
}

const counted = [
  'request',
  'assessment',
  'review',
  'placement',
  'home_support_week',
  'respite_stay',
];

const withKey = (table: string) => [
  `alter table ${table} add column record_key int`,
  `update ${table} f set record_key = p.record_key from person p
   where p.authority = f.authority and p.id = f.person_id`,
  `alter table ${table} alter column record_key set not null`,
];
