import { defineEntity } from '@mikro-orm/core';

/** A paper the council has published. */
export const Document = defineEntity({
  name: 'Document',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.text().primary(),
    title: p.text(),
    body: p.text(),
    meetingOn: p.date(),
    publishedAt: p.text().nullable(),
    loadId: p.integer(),
  }),
});
