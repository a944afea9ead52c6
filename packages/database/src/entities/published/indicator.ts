import { defineEntity } from '@mikro-orm/core';

/** A value of the Adult Social Care Outcomes Framework, with the marker that was printed. */
export const Indicator = defineEntity({
  name: 'Indicator',
  properties: (p) => ({
    authority: p.text().primary(),
    area: p.text().primary(),
    areaName: p.text(),
    framework: p.text().primary(),
    code: p.text().primary(),
    periodLabel: p.text().primary(),
    periodFrom: p.date(),
    periodTo: p.date(),
    field: p.text().primary(),
    value: p.decimal('number').nullable(),
    status: p.text(),
    printed: p.text(),
    loadId: p.integer(),
  }),
});
