import {
  clientGroups,
  coventry,
  coventryWards,
  ethnicGroups,
  serviceTypes,
  wardVintage,
} from '@careshape/domain';
import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** Writes the code lists and the home city as rows, so that other tables can refer to them; rows that stand are brought up to date. */
export async function writeReference(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('ethnic_group')
    .values(
      ethnicGroups.map(({ code, label, nhs, census, published, broad }, position) => ({
        code,
        label,
        nhs,
        census,
        published,
        broad,
        position,
      })),
    )
    .onConflict((oc) =>
      oc.column('code').doUpdateSet((eb) => ({
        label: eb.ref('excluded.label'),
        nhs: eb.ref('excluded.nhs'),
        census: eb.ref('excluded.census'),
        published: eb.ref('excluded.published'),
        broad: eb.ref('excluded.broad'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
  await db
    .insertInto('service_type')
    .values(serviceTypes.map((type, position) => ({ ...type, position })))
    .onConflict((oc) =>
      oc.column('code').doUpdateSet((eb) => ({
        label: eb.ref('excluded.label'),
        setting: eb.ref('excluded.setting'),
        regulated: eb.ref('excluded.regulated'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
  await db
    .insertInto('client_group')
    .values(clientGroups.map(({ code, label }, position) => ({ code, label, position })))
    .onConflict((oc) =>
      oc.column('code').doUpdateSet((eb) => ({
        label: eb.ref('excluded.label'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
  await db
    .insertInto('authority')
    .values(coventry)
    .onConflict((oc) => oc.column('code').doNothing())
    .execute();
  await db
    .insertInto('ward')
    .values(
      coventryWards.map(({ code, name, hexColumn, hexRow }) => ({
        authority: coventry.code,
        code,
        name,
        vintage: wardVintage,
        hex_column: hexColumn,
        hex_row: hexRow,
      })),
    )
    .onConflict((oc) =>
      oc.columns(['authority', 'code']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        hex_column: eb.ref('excluded.hex_column'),
        hex_row: eb.ref('excluded.hex_row'),
      })),
    )
    .execute();
}
