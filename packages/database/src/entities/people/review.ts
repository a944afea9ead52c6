import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** A review of a person’s support. */
export const Review = defineEntity({
  name: 'Review',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    personId: p.integer(),
    recordKey: p.integer(),
    ...characteristics,
    loadId: p.integer(),
    clientType: p.text(),
    startOn: p.date(),
    endOn: p.date().nullable(),
    reviewType: p.text(),
    outcomesAchieved: p.text().nullable(),
    method: p.text().nullable(),
    outcome: p.text().nullable(),
  }),
});
