import { defineEntity } from '@mikro-orm/core';

/** A row of a file that broke a rule, with the place and how to mend it. */
export const Problem = defineEntity({
  name: 'Problem',
  properties: (p) => ({
    authority: p.text().primary(),
    loadId: p.integer().primary(),
    position: p.integer().primary(),
    line: p.integer(),
    columnName: p.text().nullable(),
    code: p.text(),
    value: p.text().nullable(),
    message: p.text(),
  }),
});
