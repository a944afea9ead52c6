import { expect, test } from 'vitest';
import { heldAgainstTruth } from './random-cities/heldAgainstTruth.js';

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

test(
  'none of 10,000 findings of 300 random cities is false for the public, and four in five plain truths are said',
  { timeout: 600_000 },
  () => {
    const held = heldAgainstTruth({ cities: 300, questions: 5 });
    const statements = [...held.statements.values()];
    const all = statements.reduce((sum, one) => sum + one.all, 0);
    const said = statements.reduce((sum, one) => sum + one.said, 0);
    process.stdout.write(
      `findings: ${held.forPublic} for the public and ${held.forStaff} for council staff, ${held.false.length} false; ${said} of ${all} plain truths said (${share(said, all)})\n`,
    );
    expect(held.false).toEqual([]);
    expect(held.forPublic).toBeGreaterThanOrEqual(10_000);
    expect(said / all).toBeGreaterThanOrEqual(0.8);
    for (const one of statements) expect(one.said / one.all).toBeGreaterThanOrEqual(0.8);
  },
);
