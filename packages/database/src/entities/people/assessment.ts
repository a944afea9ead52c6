import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** An assessment of a person’s needs. */
export const Assessment = defineEntity({
  name: 'Assessment',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    personId: p.integer(),
    recordKey: p.integer(),
    ...characteristics,
    loadId: p.integer(),
    clientType: p.text(),
    startOn: p.date(),
    endOn: p.date().nullable(),
    assessmentType: p.text().nullable(),
    eligibleNeeds: p.text().nullable(),
    method: p.text().nullable(),
    outcome: p.text().nullable(),
  }),
});
