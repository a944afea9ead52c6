import { Migration } from '@mikro-orm/migrations';

/**
 * Which load told of which days, and whose days it took the place of: so that a figure of the past that changes can be
 * traced. Every load writes its own, before it writes its days down in `coverage`.
 */
export class Migration010Revisions extends Migration {
  override up(): void {
    for (const statement of [table, writeRevisions, fromCoverage]) this.addSql(statement);
  }
}

const table = `create table revision (
  authority text not null,
  id int generated always as identity,
  load_id int not null,
  layout text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  kind text not null check (kind in ('new', 'corrected', 'replaced')),
  earlier_load_id int check ((earlier_load_id is null) = (kind = 'new')),
  primary key (authority, id),
  foreign key (authority, load_id) references load
)`;

/** Days told for the first time are new; of an earlier load's, all that is left is replaced, or a part of it corrected. */
const writeRevisions = `
create function write_revisions(of_council text, of_layout text, first_day date, last_day date, by_load int) returns void
language sql as $$
  insert into revision (authority, load_id, layout, from_on, to_on, kind, earlier_load_id)
  select of_council, by_load, of_layout, greatest(from_on, first_day), least(to_on, last_day),
    case when from_on >= first_day and to_on <= last_day then 'replaced' else 'corrected' end, load_id
  from coverage
  where authority = of_council and layout = of_layout and from_on <= last_day and to_on >= first_day and load_id <> by_load
  union all
  select of_council, by_load, of_layout, lower(fresh), upper(fresh) - 1, 'new', null
  from unnest(datemultirange(daterange(first_day, last_day, '[]')) - coalesce((
    select range_agg(daterange(from_on, to_on, '[]')) from coverage
    where authority = of_council and layout = of_layout), '{}')) fresh
  order by 4;
$$`;

/** What stands was new once; what it took the place of is not known any more. */
const fromCoverage = `
insert into revision (authority, load_id, layout, from_on, to_on, kind)
select authority, load_id, layout, from_on, to_on, 'new' from coverage order by load_id, from_on`;
