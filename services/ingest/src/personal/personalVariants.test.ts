import { expect, test } from 'vitest';
import { drawing, identifiers, personalVariants } from '../testing/personalVariants.js';
import { personalDataIn, withoutPersonalData } from './personalDataIn.js';
import { plainText } from './plainText.js';

const leastVariants = 2_000;

/** At least 2,000 variants of a kind: as many made-up identifiers as that takes, each in every disguise. */
function variantsOf(kind: string) {
  const draw = drawing(kind.length);
  const variants = [];
  while (variants.length < leastVariants)
    variants.push(...personalVariants(kind, identifiers[kind]!(draw)));
  return variants;
}

/** Letters and digits alone. */
function bare(text: string): string {
  return plainText(text)
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

test.each(Object.keys(identifiers))('%s is found in each of 2,000 disguises', (kind) => {
  const missed = variantsOf(kind).filter(({ text }) => personalDataIn(text) === null);
  expect(missed).toEqual([]);
});

test.each(Object.keys(identifiers))('%s is taken out of each of 2,000 disguises', (kind) => {
  const left = variantsOf(kind).filter(({ text, identifier }) => {
    const cleaned = withoutPersonalData(text) ?? '';
    return bare(cleaned).includes(bare(identifier));
  });
  expect(left).toEqual([]);
});

test.each([
  'NHS9434765919',
  'nhs no.943.476-5919',
  '(943) 476.5919',
  '[943]476/5919',
  '9 4 3 4 7 6 5 9 1 9',
  '9434765919.0',
  '9.434765919E+09',
  '9,434,765,919.00',
  "'9434765919",
  'EVT_9434765919',
  '01/04/2023 09:30 943 476 5919',
  '2023-04-01T09:30:00Z/9434765919',
  'between 01/04/2023 and 02/04/2023 ring 07700.900.123',
  'Tel.:07700900123',
  'mob07700900123',
  '+44(0)7700-900123',
  '0044 (0) 7700 900123',
  '447700900123',
  '4.477009E+11',
  '7.700900123E+09',
  '077 00 90 01 23',
  '07700/900/123',
  '(0247) 612 3456',
  '024.7612.3456',
  'QQ123456C',
  'qq 12 34 56 c',
  'QQ-12-34-56',
  'Q Q 1 2 3 4 5 6 C',
  'JB/123456/D',
  'CV1.5RR',
  'c v 1 5 r r',
  'CV15RR,',
  'at CV1\u00a05RR',
  'CV1\n5RR',
  'Zebedee@example.org.uk;',
  'zebedee (at) example.org',
  'zebedee[at]example[dot]org',
  'zebedee @ example.org',
  'zebedee＠example。org',
])('%j holds personal data', (text) => {
  expect(personalDataIn(text)).not.toBeNull();
});

test.each([
  '',
  '9999999999',
  '9999999999.0',
  '9.999999999E+09',
  '999 999 9999',
  '0000000000',
  '01/04/2023',
  '1/4/23',
  '01/04/2023 00:00',
  '01/04/2023 10:00:00',
  '01.04.2023 12:30',
  '2024-03-31T10:00:00Z',
  '2024-03-31 10:00:00.000',
  '31/03/2024 to 01/04/2024',
  '01/04/2023-31/03/2024',
  '2023-24',
  '10:30 to 11:15',
  '1-9434765919',
  'at 1-9434765919',
  '1-10041249501',
  'RKB01',
  'E05001228',
  'E01009534',
  'M86001',
  'D1-S0-1',
  'EVT-12345',
  'EVT9434765919',
  'R2023/0041',
  '0123456789abcdef0123456789abcdef',
  '550e8400-e29b-41d4-a716-446655440000',
  '1234.50',
  '£1,234,567.89',
  '1,234,567,890.50',
  '778.0500000001',
  '943476.5919',
  '0.9434765919',
  '7700.900123',
  '17.333333333333332',
  '-943.4765919',
  '1E+10',
  '12:30',
  '3 x 30 min, 2 x 45 min',
  '7 days a week, 24 hours a day',
  'Flat above shop, 2 rooms',
  'Demo Cowslip Court 2',
  'CV1',
  'Coventry CV area',
  'Zone 1A',
  '2 hrs @ home',
  'NFA: Self-funded client or under 12wk disregard',
  '4-weekly',
  'White: English, Welsh, Scottish, Northern Irish or British',
  'café naïve',
  '–',
  '100 %',
  'A1 B2 C3',
  'S117',
  'P12345',
  '9434765918',
])('%j is harmless', (text) => {
  expect(personalDataIn(text)).toBeNull();
});

test('a cell as long as a book is looked at in no time', () => {
  const long = ['1 2 3 4 5 ', '01234 ', 'a(', 'a@', '1.', '9,434', 'é1 ', '(0)'];
  const started = performance.now();
  for (const piece of long) personalDataIn(piece.repeat(32_767 / piece.length));
  expect(performance.now() - started).toBeLessThan(3_000);
});
