import type { Cube, Dimension } from '@careshape/metrics';
import { ID, Int, ObjectType } from 'type-graphql';
import { Finding } from '../findings/findingTypes.js';
import { fieldEnum } from '../types/fieldEnum.js';
import { CodedName, CountedPeriod, Coverage, Explain } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';
import { NamedPeriod } from './calculationTypes.js';
import { closedOf } from './closedOf.js';
import { cubeInputs, type CubeInputs } from './cubeInputs.js';
import { GridColumns, GroupKey, Notice } from './gridTypes.js';
import { type Class, described, fieldMaker } from './makeField.js';
import { measureFields } from './measureFields.js';

/** The GraphQL types of one cube, made from its record. */
export interface CubeTypes extends CubeInputs {
  readonly grid: Class;
  /** What rows can be grouped by. */
  readonly by: object;
}

/** The GraphQL types of a cube: what is answered, and what it can be grouped, filtered and sorted by. */
export function cubeTypes(cube: Cube): CubeTypes {
  const name = cube.id.charAt(0).toUpperCase() + cube.id.slice(1);
  const dimensions = cube.dimensions.map((dimension) => ({
    id: dimension.id,
    description: described(dimension),
  }));
  const by = fieldEnum(`${name}By`, `What rows of ${name} can be grouped by.`, dimensions);
  const measures = fieldEnum(
    `${name}Measure`,
    `A measure of ${name}.`,
    cube.measures.map(({ id, label }) => ({ id, description: `${label}.` })),
  );
  return { grid: gridType(cube, name, measures), by, ...cubeInputs(cube, name, { by, measures }) };
}

function gridType(cube: Cube, name: string, measures: object): Class {
  const row = rowType(cube, name, measures);
  const grid = class {};
  ObjectType(`${name}Grid`, { description: cube.definition, simpleResolvers: true })(grid);
  const field = fieldMaker(grid);
  field('columns', () => GridColumns, { description: 'What was asked for, in order.' });
  field('rows', () => [row], {
    description:
      'All rows: one for each combination of the dimensions in by; one row where by is empty.',
  });
  field('totals', () => row, {
    description:
      'The whole question as one row, worked out on its own, not added up; its keys are empty.',
  });
  field('rowCount', () => Int, {
    description: 'How many rows there are, after disclosure control.',
  });
  field('withheld', () => Int, { description: 'How many rows hold a suppressed figure.' });
  if (cube.timeGrains.length > 0) {
    field('period', () => CountedPeriod, {
      nullable: true,
      description: 'The period counted in, the first of several; null where nothing is loaded.',
    });
    field('periods', () => [NamedPeriod], {
      description: 'The periods of the question by name; none where it names none.',
    });
  }
  field('coverage', () => [Coverage], {
    description: 'What is loaded of the files these figures stand on, and which days are missing.',
  });
  field('findings', () => [Finding], {
    description:
      'What the figures of the measures selected in rows bear out, in sentences; those first that tell most. They are of all cells, whatever having and grid leave.',
  });
  field('notices', () => [Notice], { description: 'What to know before the rows are read.' });
  field('explain', () => Explain, { description: 'How these numbers came about.' });
  field('dataVersion', () => ID, {
    description: 'Version of the data they were worked out from: it rises with every load.',
  });
  return grid;
}

/** A row has no id: the same cell of another question is another figure, and no cache may take one for the other. */
function rowType(cube: Cube, name: string, measures: object): Class {
  const row = class {};
  ObjectType(`${name}Row`, {
    description: `A cell of ${name}. A dimension may be selected only where it is in by; in totals, and of all others than the top in a closed list, it is null.`,
    simpleResolvers: true,
  })(row);
  const field = fieldMaker(row);
  field('keys', () => [GroupKey], {
    description: 'A key for each dimension in by, in the same order; none in totals.',
  });
  for (const dimension of cube.dimensions) {
    const type = dimensionType(dimension);
    field(dimension.id, () => type, { nullable: true, description: described(dimension) });
  }
  measureFields(cube, row, measures);
  return row;
}

function dimensionType(dimension: Dimension): object {
  if (dimension.kind === 'time') return dimension.id === 'financialYear' ? String : DateScalar;
  if (dimension.kind === 'open') return CodedName;
  return closedOf(dimension).value;
}
