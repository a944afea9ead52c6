import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeCapacity } from './capacity/writeCapacity.js';
import { openCld, writeCld } from './cld/writeCld.js';
import { longTermWeeks } from './homeSupport/longTermWeeks.js';
import { shortTermWeeks } from './homeSupport/shortTermWeeks.js';
import { openHomeSupport, writeHomeSupport } from './homeSupport/writeHomeSupport.js';
import { buildMarket } from './market/buildMarket.js';
import { writeContracts } from './market/writeContracts.js';
import { writeRegister } from './market/writeRegister.js';
import { zoneWards } from './market/zones.js';
import { openFolder, type WrittenFile } from './output/files.js';
import { buildPeople } from './people/buildPeople.js';
import { zonesOfWards } from './people/places.js';
import { pseudonyms } from './pseudonym.js';
import { writePublished } from './published/writePublished.js';
import { createRandom } from './random.js';
import { writePopulation } from './reference/writePopulation.js';
import { openRespite, writeRespite } from './respite/writeRespite.js';
import { respiteStays } from './respite/stays.js';

/** Which demo city to write. */
export interface CityOptions {
  /** Other seeds give other people with the same totals. Default 1. */
  readonly seed?: number;
  /** How many copies of the population there are; the market stays the same. Default 1. */
  readonly scale?: number;
}

/**
 * Writes all source files of the demo city into a folder, and a manifest that names them in the order they must be loaded.
 *
 * The same options give the same bytes. One copy of the population is in memory at a time, whatever the scale.
 */
export function writeCity(
  folder: string,
  { seed = 1, scale = 1 }: CityOptions = {},
): WrittenFile[] {
  const output = openFolder(folder);
  const market = buildMarket();
  writeRegister(output, market);
  writeContracts(output, market);
  writePopulation(output);
  writePublished(output);
  const files = {
    cld: openCld(output),
    homeSupport: openHomeSupport(output),
    respite: openRespite(output),
  };
  writeCapacity(output, market);

  const zonesOf = zonesOfWards(zoneWards());
  const locationNames = new Map(market.locations.map(({ id, name }) => [id, name]));
  const providerOf = new Map(market.locations.map(({ id, provider }) => [id, provider.id]));
  for (let copy = 0; copy < scale; copy += 1) {
    const random = createRandom(seed * 1000 + copy, 'activity');
    const people = buildPeople(seed, copy, market, zonesOf);
    const pseudonymOf = pseudonyms(seed, copy);
    const prefix = `D${copy + 1}-`;
    writeCld(files.cld, people, { prefix, pseudonymOf, locationNames }, random);
    for (const person of people) {
      const zones = zonesOf.get(person.ward);
      if (zones)
        writeHomeSupport(
          files.homeSupport,
          longTermWeeks(person, zones, random),
          { pseudonymOf, providerOf },
          random,
        );
    }
    writeHomeSupport(
      files.homeSupport,
      shortTermWeeks(people, zonesOf, random),
      { pseudonymOf, providerOf },
      random,
    );
    writeRespite(files.respite, respiteStays(people, market, prefix, random), pseudonymOf, random);
  }
  const written = output.close();
  const manifest = { demo: true, seed, scale, files: written.map(({ name }) => name) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return written;
}
