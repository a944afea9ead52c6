import { Migration } from '@mikro-orm/migrations';

/** Words of the published lists; anything else in these columns was somebody's own. */
const published = {
  assessment: {
    eligible_needs: ['Yes', 'No', 'Unknown'],
    method: ['Carer only', 'Service user only', 'Service user and carer'],
  },
  review: {
    outcomes_achieved: ['Fully met', 'Partially met', 'Not met'],
    method: ['Carer only', 'Service user only', 'Service user and carer'],
  },
} as const;

/**
 * Takes away what a person could write: references and reasons of events, words that no list has, and values that were
 * kept with problems of files about people, in which a name could stand.
 */
export class Migration014NoFreeText extends Migration {
  override up(): void {
    for (const table of ['request', 'assessment', 'review', 'placement'])
      this.addSql(`alter table ${table} drop column reference`);
    this.addSql('alter table review drop column reason');
    for (const [table, columns] of Object.entries(published))
      for (const [column, words] of Object.entries<readonly string[]>(columns))
        this.addSql(
          `update ${table} set ${column} = 'Invalid and not mapped'
           where lower(${column}) not in (${words.map((word) => `'${word.toLowerCase()}'`).join(', ')})`,
        );
    this.addSql(
      `update problem p set value = null from load l
       where l.authority = p.authority and l.id = p.load_id
         and l.layout in ('cld', 'home-support-weeks', 'respite-stays') and p.value is not null`,
    );
  }
}
