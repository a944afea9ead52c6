import { defineEntity } from '@mikro-orm/core';

/** A gap in the market that the council has published. */
export const MarketGap = defineEntity({
  name: 'MarketGap',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.text().primary(),
    detail: p.json<unknown>(),
    figureId: p.text().nullable(),
    loadId: p.integer(),
  }),
});
