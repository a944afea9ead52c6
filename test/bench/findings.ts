import { heldAgainstTruth } from '@careshape/metrics/random-cities';

const targets = { findings: 10_000, saidShare: 0.8, pageMs: 5, answersOfPage: 5 } as const;

/**
 * Draws 300 cities, asks each as the public, and reads every finding with the true figures in hand; prints how many are
 * false, how many of the plain truths (a tenth and 50 people apart) are said, and how long the sentences of a page take.
 */
export function benchFindings(): void {
  const { forPublic, statements, msAnswer, ...held } = heldAgainstTruth({
    cities: 300,
    questions: 5,
  });
  const counts = [...statements.values()];
  const all = counts.reduce((sum, one) => sum + one.all, 0);
  const said = counts.reduce((sum, one) => sum + one.said, 0);
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  process.stdout.write(
    `\nfindings of 300 random cities for the public\n  ${held.false.length} false of ${forPublic} (targets: 0 of ${targets.findings} or more)\n  ${percent(said, all)} of ${all} plain truths said (target ${100 * targets.saidShare} %)\n`,
  );
  for (const [kind, one] of statements)
    process.stdout.write(`    ${kind.padEnd(20)} ${percent(one.said, one.all)} of ${one.all}\n`);
  process.stdout.write(
    `  ${(targets.answersOfPage * msAnswer).toFixed(1)} ms for a page of ${targets.answersOfPage} answers (target ${targets.pageMs} ms)\n`,
  );
}
