import { defineEntity } from '@mikro-orm/core';

/** A registered place from which care is given. */
export const Location = defineEntity({
  name: 'Location',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.text().primary(),
    providerId: p.text(),
    name: p.text(),
    odsCode: p.text().nullable(),
    ward: p.text().nullable(),
    postcode: p.text().nullable(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    careHome: p.boolean(),
    nursing: p.boolean().default(false),
    beds: p.integer().nullable(),
    kind: p.text(),
    clientGroup: p.text().nullable(),
    serviceTypes: p.array<string>(),
    specialisms: p.array<string>(),
    dormant: p.boolean().default(false),
    registeredOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    loadId: p.integer().nullable(),
  }),
});
