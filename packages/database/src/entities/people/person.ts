import { defineEntity } from '@mikro-orm/core';

/** A person under a pseudonym: no name, NHS number, address or date of birth. */
export const Person = defineEntity({
  name: 'Person',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    pseudonym: p.text(),
    birthYear: p.integer().nullable(),
    birthMonth: p.integer().nullable(),
    diedOn: p.date().nullable(),
    sex: p.text().default('unknown'),
    ethnicGroup: p.text().default('not-known'),
    ward: p.text().nullable(),
    clientGroup: p.text().default('unknown'),
    recordKey: p.integer(),
  }),
});
