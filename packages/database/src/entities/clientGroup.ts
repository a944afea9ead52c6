import { defineEntity } from '@mikro-orm/core';

/** A group of people with one main reason for support. */
export const ClientGroup = defineEntity({
  name: 'ClientGroup',
  properties: (p) => ({
    code: p.text().primary(),
    label: p.text(),
    position: p.integer(),
  }),
});
