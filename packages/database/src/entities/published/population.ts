import { defineEntity } from '@mikro-orm/core';

/** People who live in an area, by year, age band, sex and ethnic group; `all` where a row is not broken down. */
export const Population = defineEntity({
  name: 'Population',
  properties: (p) => ({
    authority: p.text().primary(),
    area: p.text().primary(),
    year: p.integer().primary(),
    ageBand: p.text().primary(),
    sex: p.text().primary(),
    ethnicList: p.text().primary(),
    ethnicGroup: p.text().primary(),
    basis: p.text().primary(),
    people: p.decimal('number'),
    loadId: p.integer(),
  }),
});
