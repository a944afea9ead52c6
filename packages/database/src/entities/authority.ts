import { defineEntity } from '@mikro-orm/core';

/** A council whose data is held. */
export const Authority = defineEntity({
  name: 'Authority',
  properties: (p) => ({
    code: p.text().primary(),
    name: p.text(),
    cassr: p.text(),
  }),
});
