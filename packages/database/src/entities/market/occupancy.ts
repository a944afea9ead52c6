import { defineEntity } from '@mikro-orm/core';

/** What a location reported of its beds or spare hours on a day. */
export const Occupancy = defineEntity({
  name: 'Occupancy',
  properties: (p) => ({
    authority: p.text().primary(),
    locationId: p.text().primary(),
    onDate: p.date().primary(),
    capacity: p.integer().nullable(),
    occupied: p.integer().nullable(),
    vacancies: p.integer().nullable(),
    accepting: p.boolean().nullable(),
    peopleServed: p.integer().nullable(),
    spareHours: p.decimal('number').nullable(),
    updatedAt: p.datetime().nullable(),
    loadId: p.integer(),
  }),
});
