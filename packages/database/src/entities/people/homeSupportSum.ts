import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** Weeks of home support added up by month, quarter or financial year; written by each load of weeks. */
export const HomeSupportSum = defineEntity({
  name: 'HomeSupportSum',
  properties: (p) => ({
    authority: p.text().primary(),
    months: p.integer().primary(),
    starts: p.date().primary(),
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
    weeks: p.bigint(),
    alone: p.boolean(),
  }),
});
