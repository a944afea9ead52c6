import { defineEntity } from '@mikro-orm/core';

/** A published rating of a location, by service group and key question. */
export const Rating = defineEntity({
  name: 'Rating',
  properties: (p) => ({
    authority: p.text().primary(),
    locationId: p.text().primary(),
    serviceGroup: p.text().primary(),
    keyQuestion: p.text().primary(),
    publishedOn: p.date().primary(),
    rating: p.text(),
    inherited: p.boolean().default(false),
    loadId: p.integer(),
  }),
});
