import { defineEntity } from '@mikro-orm/core';

/** An organisation that provides care. */
export const Provider = defineEntity({
  name: 'Provider',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.text().primary(),
    name: p.text().nullable(),
    ownership: p.text().nullable(),
    sector: p.text().nullable(),
    companiesHouse: p.text().nullable(),
    charity: p.text().nullable(),
    brandId: p.text().nullable(),
    brandName: p.text().nullable(),
    registeredOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    loadId: p.integer().nullable(),
  }),
});
