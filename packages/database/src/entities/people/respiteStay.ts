import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** A short stay that gives a carer a break, or a dated piece of one where what is known of the person changes. */
export const RespiteStay = defineEntity({
  name: 'RespiteStay',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    reference: p.text(),
    personId: p.integer(),
    recordKey: p.integer(),
    ...characteristics,
    setting: p.text(),
    locationId: p.text().nullable(),
    startOn: p.date(),
    fromOn: p.date(),
    endOn: p.date(),
    goesOn: p.boolean().default(false),
    nights: p.integer(),
    planned: p.boolean(),
    reason: p.text(),
    followedBy: p.text(),
    loadId: p.integer(),
  }),
});
