import { defineEntity } from '@mikro-orm/core';

/** The one rating of a location from a day on, until its next; written by each load of a register's file. */
export const StandingRating = defineEntity({
  name: 'StandingRating',
  properties: (p) => ({
    authority: p.text().primary(),
    locationId: p.text().primary(),
    fromOn: p.date().primary(),
    rating: p.text(),
    inherited: p.boolean(),
    ofServices: p.boolean(),
  }),
});
