import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** Somebody's way into support, from one type of service to another, or out; written by each load of services. */
export const ServiceMove = defineEntity({
  name: 'ServiceMove',
  properties: (p) => ({
    authority: p.text().primary(),
    personId: p.integer().primary(),
    movedOn: p.date().primary(),
    fromService: p.text().primary(),
    toService: p.text().primary(),
    recordKey: p.integer(),
    ...characteristics,
  }),
});
