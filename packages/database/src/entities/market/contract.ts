import { defineEntity } from '@mikro-orm/core';

/** A contract with a provider for a zone or a service. */
export const Contract = defineEntity({
  name: 'Contract',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.text().primary(),
    providerId: p.text(),
    zone: p.text().nullable(),
    serviceType: p.text(),
    term: p.text(),
    role: p.text(),
    blockHoursPerWeek: p.decimal('number').nullable(),
    hoursPerWeekLow: p.decimal('number').nullable(),
    hoursPerWeekHigh: p.decimal('number').nullable(),
    hourlyRate: p.decimal('number').nullable(),
    startOn: p.date(),
    endOn: p.date().nullable(),
    loadId: p.integer().nullable(),
  }),
});
