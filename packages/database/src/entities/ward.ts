import { defineEntity } from '@mikro-orm/core';

/** A ward of the city; its boundary only where the council has loaded one. */
export const Ward = defineEntity({
  name: 'Ward',
  properties: (p) => ({
    authority: p.text().primary(),
    code: p.text().primary(),
    name: p.text(),
    vintage: p.text(),
    hexColumn: p.integer().nullable(),
    hexRow: p.integer().nullable(),
    boundary: p.json<unknown>().nullable(),
  }),
});
