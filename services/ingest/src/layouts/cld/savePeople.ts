import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import type { NewPeople } from './people.js';

/** The new value of each column: the better source's, but values that say nothing stand below known ones. */
export function merged(better: string, other: string): readonly (readonly [string, string])[] {
  const first = (column: string, nothing: string) =>
    [
      column,
      `coalesce(nullif(${better}.${column}, ${nothing}), nullif(${other}.${column}, ${nothing}), person.${column})`,
    ] as const;
  const saysMore = `not in ('not-known', 'not-mapped', 'refused')`;
  return [
    ...['birth_year', 'birth_month', 'died_on', 'ward'].map((column) => first(column, 'null')),
    ...['sex', 'client_group'].map((column) => first(column, `'unknown'`)),
    [
      'ethnic_group',
      `case when ${better}.ethnic_group ${saysMore} then ${better}.ethnic_group
            when ${other}.ethnic_group ${saysMore} then ${other}.ethnic_group
            else coalesce(nullif(${better}.ethnic_group, 'not-known'), nullif(${other}.ethnic_group, 'not-known'), 'not-known') end`,
    ],
  ];
}

/**
 * Brings the attributes of people up to date from the temporary table `details`.
 *
 * The file of the latest period knows best; an earlier one only fills what is unknown. Nothing known gives way to unknown.
 */
export async function savePeople(
  client: ClientBase,
  { authority }: LoadContext,
  latest: boolean,
  { afterId, count }: NewPeople,
): Promise<void> {
  await client.query(`select setval(pg_get_serial_sequence('person', 'id'), $1)`, [
    afterId + count,
  ]);
  const values = latest ? merged('d', 'person') : merged('person', 'd');
  await client.query(
    `update person set ${values.map(([column, value]) => `${column} = ${value}`).join(', ')}
     from details d
     where person.authority = $1 and person.id = d.person_id
       and (${values.map(([column]) => `person.${column}`).join(', ')})
         is distinct from (${values.map(([, value]) => value).join(', ')})`,
    [authority.code],
  );
}
