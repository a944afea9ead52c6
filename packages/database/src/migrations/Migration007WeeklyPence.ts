import { Migration } from '@mikro-orm/migrations';

/**
 * What a placement costs a week in whole pence: exact, as money is, and added up faster than any number with a point. The
 * column keeps its place among those that PostgreSQL finds without walking over words.
 */
export class Migration007WeeklyPence extends Migration {
  override up(): void {
    for (const statement of [
      'alter table placement alter column weekly_cost type int using round(weekly_cost::numeric * 100)::int',
      'alter table placement rename column weekly_cost to weekly_pence',
    ])
      this.addSql(statement);
  }
}
