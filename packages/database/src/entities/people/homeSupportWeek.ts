import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** A week of home support for one person from one provider. */
export const HomeSupportWeek = defineEntity({
  name: 'HomeSupportWeek',
  properties: (p) => ({
    authority: p.text().primary(),
    weekStart: p.date().primary(),
    personId: p.integer().primary(),
    providerId: p.text().primary(),
    zone: p.text().primary(),
    term: p.text().primary(),
    recordKey: p.integer(),
    ...characteristics,
    plannedMinutes: p.integer(),
    deliveredMinutes: p.integer(),
    visitsPlanned: p.integer(),
    visitsDelivered: p.integer(),
    visitsMissed: p.integer(),
    visitsLate: p.integer(),
    loadId: p.integer(),
  }),
});
