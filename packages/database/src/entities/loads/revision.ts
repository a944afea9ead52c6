import { defineEntity } from '@mikro-orm/core';

/** Days of which a load told, and the load that told of them before. */
export const Revision = defineEntity({
  name: 'Revision',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    loadId: p.integer(),
    layout: p.text(),
    fromOn: p.date(),
    toOn: p.date(),
    kind: p.text(),
    earlierLoadId: p.integer().nullable(),
    peopleBefore: p.integer().nullable(),
    leadBefore: p.bigint().nullable(),
    peopleAfter: p.integer().nullable(),
    leadAfter: p.bigint().nullable(),
  }),
});
