import { expect, test } from 'vitest';
import { layouts } from '../layouts.js';
import { shapeOfMapping, readMapping } from './readMapping.js';

const stays = (columns: string, more = '') => `layout: respite-stays
headings: [Council, Person, Home, In, Out, Nights, NHS Number]
columns:
${columns}
${more}`;
const read = (text: string) => readMapping(text, 'ours.yaml', layouts);

test('names each required column that has no source', () => {
  expect(() => read(stays('  la_code: Council\n  person: Person'))).toThrow(
    /^mapping ours\.yaml: these columns must have a source and have none: /,
  );
});

test('refuses a heading that is the source of two columns', () => {
  expect(() => read(stays('  la_code: Council\n  person: council'))).toThrow(
    '"council" is named twice, for la_code and person',
  );
});

test('refuses a column that stands twice', () => {
  expect(() => read(stays('  person: Person\n  person: Council'))).toThrow('a name stands twice');
  expect(() => read(stays('  person: Person\n  Person: Council'))).toThrow('person is named twice');
});

test('refuses what identifies a person as the source of any column', () => {
  expect(() => read(stays('  person: NHS Number'))).toThrow('identifies a person');
});

test('refuses a heading that the file does not have, and a column that the layout does not', () => {
  expect(() => read(stays('  person: Client'))).toThrow('not among the headings');
  expect(() => read(stays('  purson: Person'))).toThrow('has no column purson');
});

test('does not unfold a text that stands for others again and again', () => {
  const bomb = `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nheadings: [*b, *b, *b]\nlayout: zones\n`;
  expect(() => read(bomb)).toThrow('write each out');
  expect(shapeOfMapping(bomb)).toEqual([]);
});

test('tells the headings of a mapping that is not whole', () => {
  expect(shapeOfMapping('layout: zones\nheadings: [B b, a]\n')).toEqual(['a', 'bb']);
  expect(shapeOfMapping('headings: [')).toEqual([]);
});
