import { Migration } from '@mikro-orm/migrations';

/** A file that would take much away is held: it leaves a load behind that says why, and changes nothing. */
export class Migration013Held extends Migration {
  override up(): void {
    this.addSql('alter table load drop constraint load_status_check');
    this.addSql(
      `alter table load add constraint load_status_check check (status in ('loaded', 'refused', 'held', 'unchanged'))`,
    );
  }
}
