import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBed, type TestBed } from '../testing/testBed.js';
import { newKeyFile, readKeyFile } from './keyFile.js';
import { postcodeLookup } from './postcodeLookup.js';
import { pseudonymiseFile } from './pseudonymiseFile.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
afterAll(() => bed.close());

const write = (name: string, text: string) => {
  const path = join(bed.folder, name);
  writeFileSync(path, text);
  return path;
};
const key = Buffer.alloc(32, 7);
const raw = [
  'LA Code,Reporting Period Start Date,Reporting Period End Date,NHS Number,LA Person Unique Identifier,First Name,Last Name,Gender,Ethnicity,Date of Birth,Client Type,Primary Support Reason,Postcode,Event Type,Event Reference,Event Start Date,Event End Date,Event Description,Event Outcome,Adult 1 Linked Person_ID,Service Type,Service Component',
  '407,01/04/2023,31/03/2024,943 476 5919,123456,Made,Up,Female,White: Irish,05/06/1950,Service user,Mental health support,CV1 1AA,Service,9434765919,01/05/2023,,"ring 07700 900123",,,Long term support: Community,Day support',
  '407,01/04/2023,31/03/2024,,654321,Other,Maker,Male,White: Roma,31/12/1960,Unpaid carer,Unknown,CV9 9ZZ,Request,R2,01/05/2023,02/05/2023,,,123456,,',
  '',
].join('\n');

test('what it writes holds nobody, and the loader takes it', async () => {
  const lookup = await postcodeLookup(write('lookup.csv', 'postcode,ward\ncv11aa,E05001228\n'));
  const out = join(bed.folder, 'safe.csv');
  const made = await pseudonymiseFile(write('raw.csv', raw), out, key, lookup);
  expect(made).toEqual({
    rows: 2,
    removals: [
      { column: 'Event Reference', firstLine: 2, cells: 1 },
      { column: 'Event Description', firstLine: 2, cells: 1 },
    ],
  });
  const safe = readFileSync(out, 'utf8');
  expect(safe).not.toMatch(/943|123456|654321|Made|Maker|1AA|05\/06|07700/);

  const report = await bed.load('safe-copy.csv', safe);
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 2, problems: 0 });
  expect(
    await bed.rows('select birth_year, birth_month, ward, sex from person order by birth_year'),
  ).toEqual([
    { birth_year: 1950, birth_month: 6, ward: 'E05001228', sex: 'female' },
    { birth_year: 1960, birth_month: 12, ward: null, sex: 'male' },
  ]);
});

test('headings without their spaces are known as well', async () => {
  const [header, ...rows] = raw.split('\n');
  const joined = [header!.replaceAll(' ', '').toUpperCase(), ...rows].join('\n');
  const lookup = await postcodeLookup(join(bed.folder, 'lookup.csv'));
  const out = join(bed.folder, 'joined-safe.csv');
  await pseudonymiseFile(write('joined.csv', joined), out, key, lookup);
  const [, ...safe] = readFileSync(out, 'utf8').split('\n');
  expect(safe).toEqual(readFileSync(join(bed.folder, 'safe.csv'), 'utf8').split('\n').slice(1));
});

test('one person has one pseudonym in every column and every file', async () => {
  const stays = [
    'la_code,person,stay_reference,location_id,setting,start_date,end_date,nights,planned,reason,followed_by',
    '407,123456,R1,,care-home,01/05/2023,08/05/2023,7,planned,carer-break,returned-home',
  ].join('\n');
  const out = join(bed.folder, 'stays-safe.csv');
  await pseudonymiseFile(write('stays.csv', stays), out, key, null);
  const person = readFileSync(out, 'utf8').split('\n')[1]!.split(',')[1]!;
  const safe = readFileSync(join(bed.folder, 'safe.csv'), 'utf8').split('\n');
  expect(person).toMatch(/^[0-9a-f]{32}$/);
  expect(safe[1]).toContain(person);
  expect(safe[2]).toContain(person);
});

test('another key gives another pseudonym', async () => {
  const out = join(bed.folder, 'other-key.csv');
  await pseudonymiseFile(join(bed.folder, 'stays.csv'), out, Buffer.alloc(32, 8), null);
  expect(readFileSync(out, 'utf8')).not.toBe(
    readFileSync(join(bed.folder, 'stays-safe.csv'), 'utf8'),
  );
});

test('a row whose columns cannot be told apart stops it, and nothing is left', async () => {
  const out = join(bed.folder, 'shifted-safe.csv');
  const shifted = write('shifted.csv', raw.replace('407,01/04', '407,Made,01/04'));
  await expect(pseudonymiseFile(shifted, out, key, null)).rejects.toThrow(
    'line 2 has 23 cells and the header 22: mend it first',
  );
  expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
});

test('a file that has been through it is not taken again', async () => {
  const out = join(bed.folder, 'twice.csv');
  await expect(pseudonymiseFile(join(bed.folder, 'safe.csv'), out, key, null)).rejects.toThrow(
    'this file has been pseudonymised before',
  );
});

test('a safe file that is there already is not overwritten', async () => {
  const out = join(bed.folder, 'safe.csv');
  await expect(pseudonymiseFile(join(bed.folder, 'raw.csv'), out, key, null)).rejects.toThrow(
    `${out} is there already`,
  );
});

test('a new key is for its owner only, and is not made twice', () => {
  const path = join(bed.folder, 'key');
  newKeyFile(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readKeyFile(path)).toHaveLength(64);
  expect(() => newKeyFile(path)).toThrow('is there already');
});

test('a short key and one that others may read are refused', () => {
  const path = write('short', 'abc');
  chmodSync(path, 0o600);
  expect(() => readKeyFile(path)).toThrow('has 3 bytes: it needs 32 at least');
  const open = write('open', 'a'.repeat(64));
  chmodSync(open, 0o644);
  expect(() => readKeyFile(open)).toThrow('others may read the key file');
});
