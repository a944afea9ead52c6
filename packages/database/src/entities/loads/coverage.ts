import { defineEntity } from '@mikro-orm/core';

/** Days for which the loaded files of a layout tell everything; the spans of one layout never overlap. */
export const Coverage = defineEntity({
  name: 'Coverage',
  properties: (p) => ({
    authority: p.text().primary(),
    layout: p.text().primary(),
    fromOn: p.date().primary(),
    toOn: p.date(),
    loadId: p.integer(),
  }),
});
