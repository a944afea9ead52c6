import { sql } from 'kysely';
import type { Basis, Fact, InBucket } from '../cubes/cube.js';
import { businessOf } from './providerCells.js';
import { basesOf, type CellQuestion } from './cellSql.js';
import { presentBy } from './episodeSql.js';

/**
 * A question about nothing but starts and ends of episodes, asked of those days alone: an episode in place for years need
 * not be laid over the buckets it spans. Null for any other question, and where cells must be told that nothing starts in.
 */
export function startsAndEnds(question: CellQuestion): CellQuestion | null {
  return presentBy(question) !== null || businessOf(question) ? null : asDays(question);
}

/** A question whose every basis counts episodes on their first or last day, asked of those days; null for any other. */
export function asDays(question: CellQuestion): CellQuestion | null {
  const { asked, parts } = question;
  const { cube } = asked;
  const ofDays = basesOf(parts).map((id) => [id, ofOneDay(cube.bases[id]!, cube.facts)] as const);
  if (ofDays.some(([, day]) => day === null)) return null;
  const facts = Object.fromEntries(ofDays.map(([id, day]) => [id, day!]));
  const bases = ofDays.map(([id]) => {
    const { covers: _, ...counted } = cube.bases[id]!;
    return [id, { ...counted, fact: id }] as const;
  });
  return {
    ...question,
    asked: { ...asked, cube: { ...cube, facts, bases: Object.fromEntries(bases) } },
  };
}

/** The fact of a basis as true on the one day that it counts; null where it counts others. */
function ofOneDay({ fact, covers }: Basis, facts: Readonly<Record<string, Fact>>): Fact | null {
  const { time, ...rest } = facts[fact]!;
  if (time.kind !== 'span' || (covers !== 'start' && covers !== 'end')) return null;
  const { from, to, piece } = time;
  if (!piece) return { ...rest, time: { kind: 'point', on: covers === 'start' ? from : to } };
  if (covers === 'end')
    return { ...rest, time: { kind: 'point', on: to }, where: () => sql`not ${piece.goesOn}` };
  // of the pieces in the bucket the last, as wherever an episode counts
  const where: InBucket = (bucket) =>
    sql`${from} <= ${bucket.to} and (not ${piece.goesOn} or ${to} >= ${bucket.to})`;
  return { ...rest, time: { kind: 'point', on: piece.startsOn }, where };
}
