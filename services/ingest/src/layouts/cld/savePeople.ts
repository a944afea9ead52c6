import type { ClientBase } from 'pg';
import { bulkInsert } from '../../bulkInsert.js';
import type { LoadContext } from '../../layout.js';
import type { FileSummary } from './fileSummary.js';

/** Values that say nothing stand below known ones: the new value of a column, where `better` names the source to prefer. */
const merged = {
  birth_year: (better: string, other: string) =>
    `coalesce(${better}.birth_year, ${other}.birth_year)`,
  birth_month: (better: string, other: string) =>
    `coalesce(${better}.birth_month, ${other}.birth_month)`,
  died_on: (better: string, other: string) => `coalesce(${better}.died_on, ${other}.died_on)`,
  ward: (better: string, other: string) => `coalesce(${better}.ward, ${other}.ward)`,
  sex: (better: string, other: string) =>
    `coalesce(nullif(${better}.sex, 'unknown'), ${other}.sex)`,
  client_group: (better: string, other: string) =>
    `coalesce(nullif(${better}.client_group, 'unknown'), ${other}.client_group)`,
  ethnic_group: (better: string, other: string) =>
    `case when ${better}.ethnic_group not in ('not-known', 'not-mapped', 'refused') then ${better}.ethnic_group
          when ${other}.ethnic_group not in ('not-known', 'not-mapped', 'refused') then ${other}.ethnic_group
          when ${better}.ethnic_group <> 'not-known' then ${better}.ethnic_group
          else ${other}.ethnic_group end`,
} as const;

const columns = Object.keys(merged) as (keyof typeof merged)[];

/**
 * Writes the people of the file, and the temporary table `met`: their number in the file → their id.
 *
 * A person's attributes are the latest known ones, and nothing known gives way to unknown. The record key is drawn when
 * a person is first met, and kept for ever. The people met cannot be deleted until the transaction ends.
 */
export async function savePeople(
  client: ClientBase,
  { authority }: LoadContext,
  { batches }: FileSummary,
  latest: boolean,
): Promise<void> {
  const [better, other] = latest ? ['excluded', 'person'] : ['person', 'excluded'];
  const values = columns.map((column) => `${column} = ${merged[column](better!, other!)}`);
  const changed = columns.map((column) => `${merged[column](better!, other!)}`);
  for (let batch = 1; batch <= batches; batch += 1)
    await bulkInsert(
      client,
      `insert into person (authority, pseudonym, birth_year, birth_month, died_on, sex, ethnic_group, ward,
                           client_group, record_key)
       select $1, pseudonym, birth_year, birth_month, died_on, coalesce(sex, 'unknown'),
              e.code, ward, c.code, record_key
       from staged join ethnic_group e on e.code = coalesce(staged.ethnic_group, 'not-known')
       join client_group c on c.code = coalesce(staged.client_group, 'unknown')
       where kind = 'Person' and batch = $2 order by person
       on conflict (authority, pseudonym) do update set ${values.join(', ')}
       where (${columns.map((column) => `person.${column}`).join(', ')}) is distinct from (${changed.join(', ')})`,
      [authority.code, batch],
    );
  await client.query(
    `create temporary table met on commit drop as
     select s.person as number, p.id, p.died_on
     from staged s join person p on p.authority = '${authority.code}' and p.pseudonym = s.pseudonym
     where s.kind = 'Person'
     for key share of p`,
  );
  await client.query('analyze met');
}
