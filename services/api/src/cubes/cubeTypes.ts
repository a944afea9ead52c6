import type { Cube, Dimension } from '@careshape/metrics';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { closedListTypes } from '../types/closedList.js';
import { CodeFilter, Direction, FigureBounds, Period } from '../types/inputs.js';
import { CodedName, CountedPeriod, Coverage, Explain, Figure, PageInfo } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';

type Class = new () => object;

/** The GraphQL types of one cube, made from its record. */
export interface CubeTypes {
  readonly answer: Class;
  readonly where: Class;
  readonly having: Class;
  readonly order: Class;
}

/** The GraphQL types of a cube: what is answered, and what it can be filtered and sorted by. */
export function cubeTypes(cube: Cube): CubeTypes {
  const name = cube.id.charAt(0).toUpperCase() + cube.id.slice(1);
  return {
    answer: answerType(cube, name),
    where: whereType(cube, name),
    having: havingType(cube, name),
    order: orderType(cube, name),
  };
}

function answerType(cube: Cube, name: string): Class {
  const row = rowType(cube, name);
  const totals = totalsType(cube, name);
  const answer = class {};
  ObjectType(`${name}Answer`, { description: cube.definition, simpleResolvers: true })(answer);
  const field = fieldOf(answer);
  field('rows', () => [row], {
    description: 'The cells: one for each combination of the dimensions selected in it.',
  });
  field('totals', () => totals, {
    description: 'Measures over the whole question, worked out on their own, not added up.',
  });
  field('rowCount', () => Int, { description: 'Rows on all pages, after disclosure control.' });
  field('withheld', () => Int, { description: 'How many cells hold a suppressed figure.' });
  if (cube.timeGrains.length > 0)
    field('period', () => CountedPeriod, {
      nullable: true,
      description: 'The period counted in; null where nothing is loaded.',
    });
  field('pageInfo', () => PageInfo, { description: 'Where this page lies.' });
  field('coverage', () => [Coverage], {
    description: 'What is loaded of the files these figures stand on, and which days are missing.',
  });
  field('explain', () => Explain, { description: 'How these numbers came about.' });
  return answer;
}

function rowType(cube: Cube, name: string): Class {
  const row = class {};
  ObjectType(`${name}Row`, {
    description: `A cell of ${name}: the dimensions selected here are what the figures are grouped by.`,
    simpleResolvers: true,
  })(row);
  const field = fieldOf(row);
  for (const dimension of cube.dimensions) {
    const type = dimensionType(dimension);
    field(dimension.id, () => type, { nullable: true, description: described(dimension) });
  }
  measureFields(cube, field);
  return row;
}

function totalsType(cube: Cube, name: string): Class {
  const totals = class {};
  ObjectType(`${name}Totals`, {
    description: `Measures of ${name} over the whole question.`,
    simpleResolvers: true,
  })(totals);
  measureFields(cube, fieldOf(totals));
  return totals;
}

function measureFields(cube: Cube, field: ReturnType<typeof fieldOf>): void {
  for (const measure of cube.measures)
    field(measure.id, () => Figure, {
      description: `${described(measure)} Unit: ${measure.unit}.`,
    });
}

function whereType(cube: Cube, name: string): Class {
  const where = class {};
  InputType(`${name}Where`, {
    description: `What ${name} is asked about; everything given must hold.`,
  })(where);
  const field = fieldOf(where);
  if (cube.timeGrains.length > 0)
    field('date', () => Period, {
      nullable: true,
      description: 'The period; left out, everything loaded.',
    });
  for (const dimension of cube.dimensions.filter(({ kind }) => kind !== 'time')) {
    const type = filterType(dimension);
    const description = `By ${lowerFirst(dimension.label)}.`;
    field(dimension.id, () => type, { nullable: true, description });
  }
  return where;
}

function havingType(cube: Cube, name: string): Class {
  const having = class {};
  InputType(`${name}Having`, {
    description: `Bounds on the figures of a row of ${name}, tested after disclosure control.`,
  })(having);
  const field = fieldOf(having);
  for (const measure of cube.measures)
    field(measure.id, () => FigureBounds, {
      nullable: true,
      description: `By ${lowerFirst(measure.label)}.`,
    });
  return having;
}

function orderType(cube: Cube, name: string): Class {
  const sortable = [...cube.dimensions, ...cube.measures];
  const fields = Object.fromEntries(sortable.map(({ id }) => [id, id]));
  registerEnumType(fields, {
    name: `${name}Field`,
    description: `What rows of ${name} can be sorted by: a measure, or a dimension that is selected.`,
    valuesConfig: Object.fromEntries(
      sortable.map(({ id, label }) => [id, { description: `${label}.` }]),
    ),
  });
  const order = class {};
  InputType(`${name}Order`, { description: `One word of the order of rows of ${name}.` })(order);
  const field = fieldOf(order);
  field('field', () => fields, { description: 'What to sort by.' });
  field('direction', () => Direction, {
    defaultValue: Direction.ASC,
    description: 'Which way; suppressed figures come last in either.',
  });
  return order;
}

function dimensionType(dimension: Dimension): object {
  if (dimension.kind === 'time') return dimension.id === 'financialYear' ? String : DateScalar;
  if (dimension.kind === 'open') return CodedName;
  return closedOf(dimension).value;
}

function filterType(dimension: Dimension): object {
  return dimension.kind === 'open' ? CodeFilter : closedOf(dimension).filter;
}

function closedOf(dimension: Dimension) {
  const { list, values, id } = dimension;
  if (!list || !values) throw new Error(`dimension without its closed list: ${id}`);
  return closedListTypes({ list, values, definition: `The values of ${list}.` });
}

function described({ definition, notForPublic }: { definition: string; notForPublic?: string }) {
  return notForPublic
    ? `${definition} For signed-in analysts only: ${sentence(notForPublic)}`
    : definition;
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Adds a field to a generated class, as a decorator would to a written one. */
function fieldOf(target: Class) {
  return (
    id: string,
    type: () => object,
    options: { description: string; nullable?: boolean; defaultValue?: unknown },
  ) => Field(type as () => Class, options)(target.prototype, id);
}
