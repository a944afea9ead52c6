import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coventry } from '@careshape/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFile } from '../loadFile.js';
import { personNumber } from '../testing/cldFile.js';
import { openTrial, type Trial } from '../testing/trial.js';
import { rebuild } from '../undo/rebuild.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

test('files that were loaded by a mapping are made again without it', async () => {
  const mappings = join(trial.folder, 'maps');
  mkdirSync(mappings);
  writeFileSync(
    join(mappings, 'zones.yaml'),
    'layout: zones\nheadings: [Code, Title, Kind, Ward]\ncolumns: { zone: Code, name: Title, term: Kind, ward: Ward }\ncodes: { term: { lang: long } }\n',
  );
  writeFileSync(
    join(mappings, 'weeks.yaml'),
    `layout: home-support-weeks
headings: [LA, Week, Person, Provider, Zone, Kind, Planned, Given, Visits, Made, Missed, Late]
columns: { la_code: LA, week_start: Week, person: Person, provider_id: Provider, zone: Zone, term: Kind, planned_minutes: Planned,
  delivered_minutes: Given, visits_planned: Visits, visits_delivered: Made, visits_missed: Missed, visits_late: Late }
codes: { term: { lang: long } }
`,
  );
  const effects = { url: trial.database.url, now: () => new Date(), progress: () => {} };
  const load = (name: string, text: string) => {
    writeFileSync(join(trial.folder, name), text);
    const options = { authority: coventry, layout: null, strict: false, demo: true, mappings };
    return loadFile(join(trial.folder, name), options, effects);
  };
  expect(await load('zones.csv', 'Code,Title,Kind,Ward\nL1,One,Lang,\n')).toMatchObject({
    status: 'loaded',
    rowsAccepted: 1,
  });
  expect(
    await load(
      'weeks.csv',
      `LA,Week,Person,Provider,Zone,Kind,Planned,Given,Visits,Made,Missed,Late
407,2023-05-01,${personNumber(1)},1-100000001,L1,Lang,60,55,2,2,0,0
`,
    ),
  ).toMatchObject({ status: 'loaded', rowsAccepted: 1 });
  const { tables } = await rebuild({ authority: coventry, version: null }, effects);
  expect(tables!.filter(({ same }) => !same)).toEqual([]);
  expect(tables!.find(({ table }) => table === 'home_support_week')).toMatchObject({ rows: 1 });
});
