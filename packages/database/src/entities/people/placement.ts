import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** A service given to a person: an episode, or a dated piece of one where what files tell of it changes. */
export const Placement = defineEntity({
  name: 'Placement',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    personId: p.integer(),
    recordKey: p.integer(),
    ...characteristics,
    loadId: p.integer(),
    clientType: p.text(),
    startOn: p.date(),
    fromOn: p.date(),
    goesOn: p.boolean().default(false),
    endOn: p.date().nullable(),
    term: p.text(),
    serviceType: p.text(),
    cldServiceType: p.text(),
    component: p.text(),
    delivery: p.text().nullable(),
    providerId: p.text().nullable(),
    locationId: p.text().nullable(),
    city: p.text(),
    outcome: p.text().nullable(),
    unitCost: p.decimal('number').nullable(),
    costFrequency: p.text().nullable(),
    plannedUnits: p.decimal('number').nullable(),
    weeklyPence: p.integer().nullable(),
    oneOffCost: p.decimal('number').nullable(),
  }),
});
