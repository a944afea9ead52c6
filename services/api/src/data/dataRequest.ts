import {
  type CodeFilter,
  type Cube,
  cubes,
  type Dimension,
  type Question,
  suggest,
} from '@careshape/metrics';
import { enumName } from '../types/closedList.js';
import { ProblemError } from '../problem/problem.js';
import { type DataFormat, dataFormats, formatOf } from './dataFormat.js';
import { idOf, kebabCase } from './names.js';

/** What an address below `/v1/data/` asks for. */
export interface DataRequest {
  readonly cube: Cube;
  readonly format: DataFormat;
  readonly question: Question;
  /** Whether a mark of the byte order is to come first, by which some spreadsheets know UTF-8. */
  readonly byteOrderMark: boolean;
  /** Whether lines of comment with source, filters and date are to come before the table. */
  readonly heading: boolean;
}

/** The folder of every answer that has an address of its own. */
export const dataFolder = '/v1/data';

/**
 * Reads `/v1/data/{cube}.{format}?by=…&measure=…&from=…&to=…&{dimension}=code,code`: the name of the cube and of each
 * dimension and measure as the catalogue has it, in any of its spellings; a code too.
 *
 * A comma parts codes; inside a code it is written `\,`. What a word stands for is looked up by the cube, as in GraphQL.
 *
 * @throws ProblemError for a cube, a format or a parameter that is not known
 */
export function dataRequest(url: string, accept: string | undefined): DataRequest {
  const { pathname, searchParams } = new URL(url, 'http://data');
  const name = pathname.slice(dataFolder.length + 1);
  const [, word = '', extension] = /^([^.]*)(?:\.(.*))?$/.exec(name) ?? [];
  const cube = cubeOf(word);
  const format = formatOf(extension, accept, kebabCase(cube.id));
  const parameters = parametersOf(searchParams, cube, format);
  return {
    cube,
    format,
    question: questionOf(cube, parameters),
    byteOrderMark: flagOf(parameters, 'bom'),
    heading: flagOf(parameters, 'header'),
  };
}

function cubeOf(word: string): Cube {
  const ids = cubes.map(({ id }) => id);
  const id = idOf(word, ids);
  const cube = cubes.find((other) => other.id === id);
  if (cube) return cube;
  const allowed = ids.map(kebabCase);
  throw new ProblemError(
    'unknown-cube',
    `there is no subject "${word}".${suggest(word, allowed)} The subjects are ${allowed.join(', ')}`,
    { allowed: allowed.map((each) => `${dataFolder}/${each}.csv`) },
  );
}

/** Values by the name of their parameter, in the order given. */
type Parameters = ReadonlyMap<string, readonly string[]>;

function parametersOf(search: URLSearchParams, cube: Cube, format: DataFormat): Parameters {
  const dimensions = cube.dimensions.map(({ id }) => id);
  const own = ['by', 'measure', 'from', 'to', ...dataFormats[format].flags];
  const parameters = new Map<string, string[]>();
  for (const [name, value] of search) {
    const id = own.includes(name) ? name : idOf(name, dimensions);
    if (id === null) {
      const known = [...own, ...dimensions];
      throw new ProblemError(
        'unknown-parameter',
        `${kebabCase(cube.id)} has no parameter "${name}".${suggest(name, known)} It takes ${known.join(', ')}`,
        { field: name, allowed: known },
      );
    }
    parameters.set(id, [...(parameters.get(id) ?? []), value]);
  }
  return parameters;
}

function questionOf(cube: Cube, parameters: Parameters): Question {
  const measures = wordsOf(parameters, 'measure');
  const known = cube.measures.map(({ id }) => id);
  if (measures.length === 0)
    throw new ProblemError(
      'unknown-measure',
      `say which measures are wanted, such as measure=${known[0]}: ${kebabCase(cube.id)} has ${known.join(', ')}`,
      { field: 'measure', allowed: known },
    );
  const dimensions = cube.dimensions.map(({ id }) => id);
  const filtered = cube.dimensions.filter(({ id }) => parameters.has(id));
  const date = { from: oneOf(parameters, 'from'), to: oneOf(parameters, 'to') };
  return {
    cube: cube.id,
    dimensions: wordsOf(parameters, 'by').map((word) => idOf(word, dimensions) ?? word),
    measures: measures.map((word) => idOf(word, known) ?? word),
    where: {
      ...(date.from || date.to ? { date } : {}),
      ...Object.fromEntries(filtered.map((each) => [each.id, filterOf(each, parameters)])),
    },
    orderBy: [],
    totals: [],
  };
}

/** The codes to keep; a word that is no code stays as it is, for the cube to tell. */
function filterOf({ id, list = '', values = [] }: Dimension, parameters: Parameters): CodeFilter {
  const codes = wordsOf(parameters, id).map(
    (word) => values.find(({ code }) => enumName(list, code) === word)?.code ?? word,
  );
  if (codes.length > 0) return { in: codes };
  throw new ProblemError(
    'unknown-code',
    `${id} is given without a code: name one, or leave it out`,
    {
      field: id,
      allowed: values.map(({ code }) => code),
    },
  );
}

/** The words of a parameter, which may be given more than once. */
function wordsOf(parameters: Parameters, name: string): string[] {
  const parts = (parameters.get(name) ?? []).flatMap((value) => value.split(/(?<!\\),/));
  return parts.map((part) => part.trim().replaceAll('\\,', ',')).filter((word) => word !== '');
}

function oneOf(parameters: Parameters, name: string): string | undefined {
  const [value, ...others] = parameters.get(name) ?? [];
  if (others.length === 0) return value || undefined;
  throw new ProblemError('bad-input', `${name} is given ${others.length + 1} times: give it once`, {
    field: name,
  });
}

function flagOf(parameters: Parameters, name: string): boolean {
  const value = oneOf(parameters, name) ?? '0';
  if (['0', 'false'].includes(value)) return false;
  if (['1', 'true'].includes(value)) return true;
  throw new ProblemError('bad-input', `${name} is "${value}": give 1 for yes or 0 for no`, {
    field: name,
    allowed: ['1', '0'],
  });
}
