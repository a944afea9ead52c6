import { defineEntity } from '@mikro-orm/core';

/** A kind of service, in the words a council publishes. */
export const ServiceType = defineEntity({
  name: 'ServiceType',
  properties: (p) => ({
    code: p.text().primary(),
    label: p.text(),
    setting: p.text(),
    regulated: p.boolean(),
    position: p.integer(),
  }),
});
