import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { layouts } from '../layouts.js';
import { openFile } from '../openFile.js';
import { personNumber } from '../testing/cldFile.js';
import { openTestBed, type TestBed } from '../testing/testBed.js';
import { draftMapping } from './draftMapping.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(async () => {
  await bed.reset();
  await bed.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L5', 'Zone 5', 'long')`,
  );
});
afterAll(() => bed.close());

const layoutHeadings =
  'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
const ownHeadings =
  'LA,Week commencing,Person ID,Provider,Zone,Type,Planned mins,Actual mins,Planned visits,Actual visits,Missed,Late';

/** Twenty weeks of two people; `terms` are the words for long and night. */
const rows = (long: string, night: string) =>
  Array.from({ length: 20 }, (_, week) => {
    const day = new Date(Date.UTC(2023, 3, 3 + 7 * week)).toISOString().slice(0, 10);
    return [
      `407,${day},${personNumber(1)},1-97000102479,L5,${long},495,${450 + week},12,12,0,0`,
      `407,${day},${personNumber(2)},1-97000102479,L5,${night},60,60,2,1,1,${week % 2}`,
    ].join('\n');
  }).join('\n');

const table = () =>
  bed.rows(
    `select p.pseudonym, w.week_start::text, w.provider_id, w.zone, w.term, w.planned_minutes, w.delivered_minutes,
       w.visits_planned, w.visits_delivered, w.visits_missed, w.visits_late
     from home_support_week w join person p on p.id = w.person_id order by 1, 2, 5`,
  );

const folderOf = (name: string, text: string) => {
  const folder = join(bed.folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ours.yaml'), text);
  return folder;
};

const drafted = async (name: string, text: string) => {
  const path = join(bed.folder, name);
  writeFileSync(path, text);
  const layout = layouts.find((candidate) => candidate.name === 'home-support-weeks')!;
  return draftMapping(await openFile(path), layout);
};

test('a file in headings and codes of the council gives the rows of the same data in those of the layout', async () => {
  const own = `${ownHeadings}\n${rows('Standard', 'Night sit')}\n`;
  const draft = await drafted('own.csv', own);
  expect(draft).toContain('planned_minutes: Planned mins');
  expect(draft).toContain('delivered_minutes: Actual mins');
  const edited = draft
    .replace(/^ {2}term:.*$/m, '  term: Type')
    .replace(/^codes:[\s\S]*$/m, 'codes:\n  term:\n    Standard: long\n    night sit: night\n');
  const mappings = folderOf('round-trip', edited);

  const report = await bed.load('own.csv', own, { mappings });
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 40, rowsRejected: 0 });
  expect(report.detail).toContain('mapping ours.yaml');
  const mapped = await table();
  await bed.reset();
  await bed.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L5', 'Zone 5', 'long')`,
  );
  await bed.load('layout.csv', `${layoutHeadings}\n${rows('long', 'night')}\n`);
  expect(mapped).toEqual(await table());
  expect(mapped).toHaveLength(40);
});

test('a draft knows a column by its codes, and loads unedited where the codes are those of the layout', async () => {
  const own = `${ownHeadings}\n${rows('long', 'night')}\n`;
  const draft = await drafted('codes.csv', own);
  expect(draft).toContain('term: Type');
  const report = await bed.load('codes.csv', own, { mappings: folderOf('unedited', draft) });
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 40 });
});

test('a file is another one once its mapping is put right', async () => {
  const own = `${ownHeadings}\n${rows('long', 'sit')}\n`;
  const draft = await drafted('again.csv', own);
  const of = (code: string) =>
    folderOf(
      'again',
      draft
        .replace(/term:.*\n(?=\s+planned)/, 'term: Type\n')
        .replace(/^codes:[\s\S]*$/m, `codes: { term: { long: long, sit: ${code} } }\n`),
    );
  await bed.load('again.csv', own, { mappings: of('short') });
  expect(await bed.load('again.csv', own, { mappings: of('short') })).toMatchObject({
    status: 'unchanged',
  });
  expect(await bed.load('again.csv', own, { mappings: of('night') })).toMatchObject({
    status: 'loaded',
  });
  expect(await bed.rows(`select distinct term from home_support_week order by 1`)).toEqual([
    { term: 'long' },
    { term: 'night' },
  ]);
});

test('without a mapping the refusal says how to start one', async () => {
  const report = await bed.load('own.csv', `${ownHeadings}\n${rows('long', 'night')}\n`, {
    mappings: join(bed.folder, 'nowhere'),
  });
  expect(report.status).toBe('refused');
  expect(report.detail).toContain('careshape map own.csv --layout ');
});

test('a mapping that leaves a column without a source refuses its own files only', async () => {
  const own = `${ownHeadings}\n${rows('long', 'night')}\n`;
  const draft = await drafted('gap.csv', own);
  const mappings = folderOf('gap', draft.replace(/^ {2}zone:.*$/m, '  zone:'));
  expect(await bed.load('gap.csv', own, { mappings })).toMatchObject({
    status: 'refused',
    detail: 'mapping ours.yaml: these columns must have a source and have none: zone',
  });
  expect(
    await bed.load('layout.csv', `${layoutHeadings}\n${rows('long', 'night')}\n`, { mappings }),
  ).toMatchObject({ status: 'loaded' });
});

test('what is kept of a register under a mapping is in headings and codes of its layout', async () => {
  const own = 'Zone code,Zone name,Term,Ward\nL1,One,lang,\n';
  const mappings = folderOf(
    'zones',
    `layout: zones
headings: [Zone code, Zone name, Term, Ward]
columns: { zone: Zone code, name: Zone name, term: Term, ward: Ward }
codes: { term: { lang: long } }
`,
  );
  const report = await bed.load('zones.csv', own, { mappings });
  expect(report).toMatchObject({ status: 'loaded', layout: 'zones', rowsAccepted: 1 });
  const [kept] = await bed.rows(
    `select bytes from kept_file join load using (sha256) where layout = 'zones'`,
  );
  expect(gunzipSync(kept!['bytes'] as Buffer).toString()).toBe(
    'zone,name,term,ward\nL1,One,long,\n',
  );
});
