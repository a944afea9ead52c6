/** What an attack won: how often it was right, of how many tries. */
export interface Report {
  readonly attack: string;
  readonly tries: number;
  readonly successes: number;
}

/** Prints what an attack won, for the table of the README. */
export function report(attack: string, successes: number, tries: number): Report {
  const share = tries === 0 ? '–' : `${((100 * successes) / tries).toFixed(1)} %`;
  process.stdout.write(`attack: ${attack}: ${successes} of ${tries} (${share})\n`);
  return { attack, tries, successes };
}

/** The share of right answers where being in and being out are equally likely: half of each. */
export function balanced(rightIn: number, allIn: number, rightOut: number, allOut: number): number {
  return (rightIn / allIn + rightOut / allOut) / 2;
}

/** Three standard errors of such a share. */
export function threeErrors(allIn: number, allOut: number): number {
  return 3 * Math.sqrt((0.25 / allIn + 0.25 / allOut) / 4);
}
