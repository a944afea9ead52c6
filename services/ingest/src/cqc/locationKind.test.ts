import { expect, test } from 'vitest';
import { locationKind } from './locationKind.js';

test.each([
  [['Care home service without nursing', 'Care home service with nursing'], 'nursing'],
  [['Care home service without nursing', 'Domiciliary care service'], 'residential'],
  [['Domiciliary care service', 'Extra Care housing services'], 'housing-with-care'],
  [['Domiciliary care service', 'Supported living service'], 'supported-living'],
  [['Shared Lives', 'Domiciliary care service'], 'shared-lives'],
  [['Homecare agencies'], 'home-support'],
  [['Dental service'], 'other'],
  [[], 'other'],
])('%j is %s', (types, kind) => {
  expect(locationKind(types)).toBe(kind);
});
