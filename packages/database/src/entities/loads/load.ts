import { defineEntity } from '@mikro-orm/core';

/** A file that was offered to the loader, and what became of it. */
export const Load = defineEntity({
  name: 'Load',
  properties: (p) => ({
    authority: p.text().primary(),
    id: p.integer().primary().autoincrement(),
    layout: p.text(),
    source: p.text(),
    fileName: p.text(),
    sha256: p.text(),
    periodFrom: p.date().nullable(),
    periodTo: p.date().nullable(),
    status: p.text(),
    undoes: p.integer().nullable(),
    rowsRead: p.integer(),
    rowsAccepted: p.integer(),
    rowsRejected: p.integer(),
    rowsOutside: p.integer().default(0),
    dataVersion: p.integer(),
    demo: p.boolean().default(false),
    detail: p.text().nullable(),
    startedAt: p.datetime(),
    finishedAt: p.datetime(),
  }),
});
