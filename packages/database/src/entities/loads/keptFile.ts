import { defineEntity } from '@mikro-orm/core';

/** The bytes of the files that were loaded, gzipped and in pieces, by the fingerprint of the file. */
export const KeptFile = defineEntity({
  name: 'KeptFile',
  properties: (p) => ({
    authority: p.text().primary(),
    sha256: p.text().primary(),
    piece: p.integer().primary(),
    bytes: p.blob(),
  }),
});
