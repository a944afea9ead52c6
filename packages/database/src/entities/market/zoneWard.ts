import { defineEntity } from '@mikro-orm/core';

/** A ward inside a zone. */
export const ZoneWard = defineEntity({
  name: 'ZoneWard',
  properties: (p) => ({
    authority: p.text().primary(),
    zone: p.text().primary(),
    ward: p.text().primary(),
  }),
});
