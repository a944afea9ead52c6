import { readOnly } from '@careshape/api';
import { coventry } from '@careshape/domain';
import {
  analystPolicy,
  answerCube,
  type Cube,
  cubes,
  type Policy,
  publicPolicy,
  type Question,
} from '@careshape/metrics';

/** Questions asked of each cube. */
const questionsEach = 16;
const target = { p95Ms: 700, gateShare: 0.15 } as const;

/**
 * Asks questions of up to three dimensions of every cube over everything loaded, one at a time, nothing kept; prints how
 * long each cube takes and what the gate adds to what council staff wait for. The questions are drawn at random, the
 * same each time.
 */
export async function benchCubes(url: string): Promise<void> {
  const db = readOnly(url);
  const random = randomFrom(7);
  const timesOf = async (question: Question, policy: Policy) => {
    const started = performance.now();
    await answerCube(question, { db, authority: coventry.code, policy });
    return performance.now() - started;
  };
  const all: { readonly forPublic: number; readonly forAnalyst: number }[] = [];
  process.stdout.write(
    `\nquestions of up to three dimensions, cold (median ms / p95 ms; for the public, over council staff)\n`,
  );
  try {
    for (const cube of cubes) {
      const times: typeof all = [];
      for (let asked = 0; asked < questionsEach; asked += 1) {
        const question = questionTo(cube, random);
        if (!question) continue;
        const forAnalyst = await timesOf(question, analystPolicy);
        times.push({ forPublic: await timesOf(question, publicPolicy), forAnalyst });
      }
      all.push(...times);
      process.stdout.write(line(cube.id, times));
    }
  } finally {
    await db.destroy();
  }
  process.stdout.write(line('all', all));
  process.stdout.write(
    `  targets: p95 ${target.p95Ms} ms, gate ${target.gateShare * 100} % of the query's time\n`,
  );
}

type Times = readonly { readonly forPublic: number; readonly forAnalyst: number }[];

function line(name: string, times: Times): string {
  const sorted = times.map(({ forPublic }) => forPublic).toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const sum = (of: 'forPublic' | 'forAnalyst') =>
    times.reduce((added, time) => added + time[of], 0);
  const gate = 100 * (sum('forPublic') / sum('forAnalyst') - 1);
  return `  ${name.padEnd(14)} ${at(0.5).toFixed(0).padStart(6)} ${at(0.95).toFixed(0).padStart(6)}   ${gate >= 0 ? '+' : ''}${gate.toFixed(0)} %  (${times.length} questions)\n`;
}

/** A question that the public may ask too; null where the draw makes none. */
function questionTo(cube: Cube, random: () => number): Question | null {
  const open = cube.dimensions.filter(
    ({ notForPublic, id }) => !notForPublic && !['day', 'week'].includes(id),
  );
  const dimensions = drawn(open, Math.floor(random() * 4), random);
  const measures = cube.measures.filter(
    ({ notForPublic, notForPublicBy }) =>
      !notForPublic && !dimensions.some(({ id }) => notForPublicBy?.includes(id)),
  );
  const facts = Object.keys(cube.facts);
  // a dimension that only some facts know cannot split the measures of the others
  if (dimensions.some(({ facts: known }) => known && known.length < facts.length)) return null;
  return {
    cube: cube.id,
    dimensions: cube.dimensions.filter((each) => dimensions.includes(each)).map(({ id }) => id),
    measures: drawn(measures, 1 + Math.floor(random() * 3), random).map(({ id }) => id),
    where: {},
    orderBy: [],
    totals: [],
  };
}

function drawn<Thing>(
  things: readonly Thing[],
  count: number,
  random: () => number,
): readonly Thing[] {
  const left = [...things];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(random() * left.length), 1)[0]!;
  });
}

/** Numbers from 0 to below 1, the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
