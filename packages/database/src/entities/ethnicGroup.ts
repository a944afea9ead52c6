import { defineEntity } from '@mikro-orm/core';

/** An ethnic group at its finest depth, with its groups in the published and the broad list. */
export const EthnicGroup = defineEntity({
  name: 'EthnicGroup',
  properties: (p) => ({
    code: p.text().primary(),
    label: p.text(),
    nhs: p.text(),
    census: p.text().nullable(),
    published: p.text(),
    broad: p.text(),
    position: p.integer(),
  }),
});
