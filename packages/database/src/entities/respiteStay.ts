import { defineEntity } from '@mikro-orm/core';

/** A short stay that gives a carer a break. */
export const RespiteStay = defineEntity({
  name: 'RespiteStay',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    reference: p.text(),
    personId: p.integer(),
    recordKey: p.integer(),
    setting: p.text(),
    locationId: p.text().nullable(),
    startOn: p.date(),
    endOn: p.date(),
    nights: p.integer(),
    planned: p.boolean(),
    reason: p.text(),
    followedBy: p.text(),
    loadId: p.integer(),
  }),
});
