import { defineEntity } from '@mikro-orm/core';

/** The level of concern about a provider from a day on, 0 to 4. */
export const RiskLevel = defineEntity({
  name: 'RiskLevel',
  properties: (p) => ({
    authority: p.text().primary(),
    providerId: p.text().primary(),
    onDate: p.date().primary(),
    level: p.integer(),
    oversight: p.text().nullable(),
    loadId: p.integer().nullable(),
  }),
});
