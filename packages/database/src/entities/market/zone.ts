import { defineEntity } from '@mikro-orm/core';

/** An area that one home support contract covers. */
export const Zone = defineEntity({
  name: 'Zone',
  properties: (p) => ({
    authority: p.text().primary(),
    code: p.text().primary(),
    name: p.text(),
    term: p.text(),
  }),
});
