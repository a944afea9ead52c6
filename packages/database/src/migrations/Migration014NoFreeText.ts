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

/** As loads write it from now on: A for capitals, a for other letters, 9 for digits. */
const shape = ['[[:upper:]]/A', '[[:lower:]]/a', '[0-9]/9', '[^[:alnum:] -~]/?', '[^ -~]/a'].reduce(
  (value, step) => {
    const at = step.lastIndexOf('/');
    return `regexp_replace(${value}, '${step.slice(0, at)}', '${step.slice(at + 1)}', 'g')`;
  },
  'left(p.value, 60)',
);

/**
 * Takes away what a person could write: references and reasons of events, words that no list has, and all but the
 * shape of values that were kept with problems of files about people, in which a name could stand.
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
      `update problem p set value = ${shape} from load l
       where l.authority = p.authority and l.id = p.load_id
         and l.layout in ('cld', 'home-support-weeks', 'respite-stays') and p.value is not null`,
    );
  }
}
