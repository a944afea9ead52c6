import { defineEntity } from '@mikro-orm/core';
import { characteristics } from './characteristics.js';

/** What the file of some days told of a person. */
export const PersonPiece = defineEntity({
  name: 'PersonPiece',
  properties: (p) => ({
    authority: p.text().primary(),
    personId: p.integer().primary(),
    fromOn: p.date().primary(),
    toOn: p.date(),
    ...characteristics,
  }),
});
