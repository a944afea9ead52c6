import { Migration } from '@mikro-orm/migrations';

/**
 * A file that would take much away is held: it leaves a load behind that says why, and changes nothing. What was loaded can be
 * undone, since the bytes of every file are kept, compressed, in pieces.
 */
export class Migration013Held extends Migration {
  override up(): void {
    this.addSql('alter table load drop constraint load_status_check');
    this.addSql(
      `alter table load add constraint load_status_check check (status in ('loaded', 'refused', 'held', 'unchanged', 'undone', 'undo'))`,
    );
    this.addSql('alter table load add column undoes int');
    this.addSql(keptFile);
  }
}

const keptFile = `create table kept_file (
  authority text not null references authority,
  sha256 text not null,
  piece int not null,
  bytes bytea not null,
  primary key (authority, sha256, piece)
)`;
