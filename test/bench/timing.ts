/** How fast something was answered. */
export interface Timing {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

/**
 * How long and how often one way of asking is timed, whichever ends first. Answers of the first second, or the first two
 * where they take longer, do not count: the code of a server that has just started is still being compiled.
 */
const limits = { warmMs: 1_000, ms: 4_000, answers: 30_000, fewest: 3 } as const;

/** Asks again and again, some at a time, and times each answer. */
async function timed(ask: () => Promise<unknown>, atOnce: number): Promise<Timing> {
  const began = performance.now();
  for (let warm = 0; warm < 2 || performance.now() - began < limits.warmMs; warm += 1)
    await Promise.all(Array.from({ length: atOnce }, ask));
  const times: number[] = [];
  const started = performance.now();
  const isOver = () =>
    times.length >= limits.fewest &&
    (times.length >= limits.answers || performance.now() - started > limits.ms);
  const worker = async () => {
    while (!isOver()) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { medianMs: at(0.5), p95Ms: at(0.95), perSecond: times.length / seconds };
}

/**
 * Times several ways of asking by turns, round after round, so that a machine whose speed drifts is no way's advantage.
 *
 * @returns of each way the median over the rounds, figure by figure
 */
export async function timedByTurns(
  ways: readonly (() => Promise<unknown>)[],
  { atOnce, rounds }: { readonly atOnce: number; readonly rounds: number },
): Promise<readonly Timing[]> {
  const timings = ways.map((): Timing[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [place, way] of ways.entries()) timings[place]!.push(await timed(way, atOnce));
  return timings.map(medianTiming);
}

function medianTiming(timings: readonly Timing[]): Timing {
  const of = (figure: keyof Timing) =>
    timings.map((timing) => timing[figure]).toSorted((a, b) => a - b)[
      Math.floor(timings.length / 2)
    ]!;
  return { medianMs: of('medianMs'), p95Ms: of('p95Ms'), perSecond: of('perSecond') };
}
