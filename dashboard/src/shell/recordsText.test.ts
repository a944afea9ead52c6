import { expect, test } from 'vitest';
import { recordsText } from './recordsText.js';

const ends = [
  { layout: 'cld', to: '2024-03-31' },
  { layout: 'respite-stays', to: '2024-03-31' },
  { layout: 'cqc-filters', to: '2024-06-30' },
];

test('says one day where all records end on it', () => {
  expect(recordsText(['cld', 'respite-stays'], ends)).toBe('Records end on 31 March 2024.');
});

test('names the records where they end on different days', () => {
  expect(recordsText(['cld', 'cqc-filters'], ends)).toBe(
    'Records end: services on 31 March 2024; the register of care providers on 30 June 2024.',
  );
});

test('says of what nothing is loaded', () => {
  expect(recordsText(['cld', 'capacity-care-homes'], ends)).toContain(
    'reports of care homes: nothing loaded',
  );
});
