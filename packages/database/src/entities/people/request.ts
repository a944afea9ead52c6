import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** A request for support. */
export const Request = defineEntity({
  name: 'Request',
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
    route: p.text().nullable(),
    outcome: p.text().nullable(),
  }),
});
