import 'reflect-metadata';
import { expect, test } from 'vitest';
import { closedListTypes, enumName } from './closedList.js';

const list = {
  list: 'TestColour',
  definition: 'Colours.',
  values: [
    { code: 'dark-red', label: 'Dark red' },
    { code: 'blue', label: 'Blue' },
  ],
};

test('a code becomes an enum value in capitals', () => {
  expect(enumName('ServiceType', 'residential-care')).toBe('RESIDENTIAL_CARE');
});

test('a code that starts with a digit gets a prefix', () => {
  expect(enumName('AgeBand', '18-64')).toBe('AGE_18_64');
  expect(enumName('Floor', '2nd')).toBe('CODE_2ND');
});

test('types of one list are made once', () => {
  expect(closedListTypes(list)).toBe(closedListTypes({ ...list }));
});

test('two lists of one name with different codes are refused', () => {
  closedListTypes(list);
  expect(() => closedListTypes({ ...list, values: list.values.slice(1) })).toThrow(
    'two closed lists named TestColour hold different codes',
  );
});

test('a code is shown with its label, and null stays null', () => {
  const { labelled } = closedListTypes(list);
  expect(labelled('blue')).toEqual({ code: 'blue', label: 'Blue' });
  expect(labelled(null)).toBeNull();
});
