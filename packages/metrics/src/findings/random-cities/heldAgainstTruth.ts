import { findingsOf, type FoundIn } from '../findingsOf.js';
import type { Finding, FindingKind } from '../finding.js';
import { askCity, type CityQuestion } from './askCity.js';
import { drawQuestions } from './drawQuestion.js';
import { factsOf } from './factsOf.js';
import { heldContracts } from './heldContracts.js';
import { heldEquality } from './heldEquality.js';
import { heldOutcomes } from './heldOutcomes.js';
import { drawsOf } from './randomCity.js';
import { readSentence } from './readSentence.js';
import { type TrueStatement, trueStatements } from './trueStatements.js';

/** What came of holding the findings of random cities against the true figures. */
export interface Held {
  readonly answers: number;
  readonly forPublic: number;
  readonly forStaff: number;
  readonly byKind: ReadonlyMap<FindingKind, number>;
  /** Sentences that are not true, or that a reader cannot make out, with the city they are of. */
  readonly false: readonly string[];
  /** Plainly true statements, by kind: how many there are, and how many of them are said. */
  readonly statements: ReadonlyMap<
    TrueStatement['kind'],
    { readonly all: number; readonly said: number }
  >;
  /** Milliseconds that the findings of one answer took, at the mean. */
  readonly msAnswer: number;
}

/**
 * Draws cities, asks each some questions as the public and as council staff, of equality, contracts and published outcomes
 * too, and reads every sentence with the true figures in hand.
 */
export function heldAgainstTruth({
  cities,
  questions,
}: {
  readonly cities: number;
  readonly questions: number;
}): Held {
  const byKind = new Map<FindingKind, number>();
  const statements = new Map<TrueStatement['kind'], { all: number; said: number }>();
  const wrong: string[] = [];
  let [answers, forPublic, forStaff, ms, timed] = [0, 0, 0, 0, 0];
  const hold = (findings: readonly Finding[], said: readonly TrueStatement[]) => {
    for (const { kind } of findings) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    for (const { kind, isSaid } of said) {
      const counted = statements.get(kind) ?? { all: 0, said: 0 };
      statements.set(kind, {
        all: counted.all + 1,
        said: counted.said + (isSaid(findings) ? 1 : 0),
      });
    }
  };
  for (let seed = 1; seed <= cities; seed += 1) {
    for (const heldOf of [heldEquality, heldContracts, heldOutcomes]) {
      const held = heldOf(drawsOf(seed));
      answers += 1;
      forPublic += held.forPublic.length;
      forStaff += held.forStaff.length;
      wrong.push(...held.false.map((text) => `city ${seed}: ${text}`));
      hold(held.forPublic, held.statements);
    }
    for (const question of drawQuestions(drawsOf(seed), questions)) {
      const { seen, truth } = askCity(question);
      const found = findingsOf(seen);
      // timed once the code is warm, as in a service that runs
      const started = performance.now();
      findingsOf(seen);
      ms += performance.now() - started;
      timed += 1;
      answers += 1;
      const exact = findingsOf(truth);
      forPublic += found.length;
      forStaff += exact.length;
      wrong.push(
        ...untrue(found, question, seen, truth).map((text) => `city ${seed}, public: ${text}`),
        ...untrue(exact, question, truth, truth).map((text) => `city ${seed}, staff: ${text}`),
      );
      hold(
        found,
        question.measures.flatMap((measure) => trueStatements(truth, measure)),
      );
    }
  }
  return { answers, forPublic, forStaff, byKind, statements, false: wrong, msAnswer: ms / timed };
}

function untrue(
  found: readonly Finding[],
  { measures }: CityQuestion,
  seen: FoundIn,
  truth: FoundIn,
): readonly string[] {
  const facts = new Map(measures.map((measure) => [measure.id, factsOf(seen, truth, measure)]));
  return found.flatMap(({ kind, sentence, figures }) => {
    const verdict = verdictOf(sentence, facts.get(figures[0]!.measure)!);
    return verdict === 'true' ? [] : [`${kind} ${sentence} (${verdict})`];
  });
}

function verdictOf(sentence: string, facts: Parameters<typeof readSentence>[1]): string {
  try {
    return String(readSentence(sentence, facts));
  } catch (error) {
    return String(error);
  }
}
