import type { OpenDatabase } from '@careshape/database';
import { coventry } from '@careshape/domain';
import { analystPolicy, answerCube, answerEquality, type Cube, cubes } from '@careshape/metrics';

/** The cubes that count people. */
export const peopleCubes: readonly Cube[] = cubes.filter(({ people }) => people === 'persons');

const personDimensions = ['ward', 'ethnicGroup', 'clientGroup', 'sex', 'ageBand'];
const grains = ['month', 'financialYear'] as const;

/** Measures that say of a day what only later files know: who still waited, what a request led to, when a service had ended. */
export const toldLater: Readonly<Record<string, readonly string[]>> = {
  demand: ['assessmentsWaiting'],
  placements: ['ends', 'lengthOfStayDays'],
};

/** One exact figure of a month or financial year; `cell` says of what. */
export interface CellFigure {
  readonly cube: string;
  readonly from: string;
  readonly to: string;
  readonly cell: string;
  readonly display: string;
}

/** All figures of all cubes by each person dimension, and of equality, that are given for whole months or financial years. */
export async function monthFigures(
  db: OpenDatabase['db'],
  period: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, CellFigure>> {
  const figures: CellFigure[] = [];
  const context = { db, authority: coventry.code, policy: analystPolicy };
  for (const cube of peopleCubes)
    for (const grain of grains)
      for (const dimension of [null, ...personDimensions]) {
        const measures = cube.measures.map(({ id }) => id);
        const question = {
          cube: cube.id,
          dimensions: [...(dimension ? [dimension] : []), grain],
          measures: measures.filter((id) => !toldLater[cube.id]?.includes(id)),
          where: { date: period },
          orderBy: [],
          totals: [],
        };
        const { rows } = await answerCube(question, context);
        for (const { dimensions, measures: given } of rows)
          for (const [measure, { display, status, value }] of Object.entries(given)) {
            if (status === 'NOT_AVAILABLE' || value === 0) continue;
            const of = dimension ? codeOf(dimensions[dimension]) : '';
            const { from, to } = daysOf(codeOf(dimensions[grain]), grain);
            figures.push({
              cube: cube.id,
              from,
              to,
              display,
              cell: `${dimension} ${of} ${measure}`,
            });
          }
      }
  return new Map(
    figures.map((figure) => [`${figure.cube} ${figure.from} ${figure.to} ${figure.cell}`, figure]),
  );
}

/** The people of each group on a day, as equality counts them. */
export async function groupsOn(db: OpenDatabase['db'], at: string): Promise<readonly string[]> {
  const context = { db, authority: coventry.code, policy: analystPolicy };
  const answers = await Promise.all(
    (['ward', 'ethnicGroup', 'sex', 'ageBand'] as const).map((by) =>
      answerEquality({ measure: 'long-term-support', by, at }, context),
    ),
  );
  return answers.flatMap(({ groups }) =>
    groups.map(({ group, people }) => `${group.code} ${people.display}`),
  );
}

function codeOf(value: unknown): string {
  return value !== null && typeof value === 'object' && 'code' in value
    ? String(value.code)
    : String(value);
}

/** The days of a bucket, by its name: `2023-04-01`, or `2023/24`. */
function daysOf(
  name: string,
  grain: (typeof grains)[number],
): { readonly from: string; readonly to: string } {
  const year = Number(name.slice(0, 4));
  const month = grain === 'month' ? Number(name.slice(5, 7)) : 4;
  const day = (months: number, days: number) =>
    new Date(Date.UTC(year, month - 1 + months, days)).toISOString().slice(0, 10);
  return { from: day(0, 1), to: day(grain === 'month' ? 1 : 12, 0) };
}
