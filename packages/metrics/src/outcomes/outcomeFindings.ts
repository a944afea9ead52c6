import type { Finding } from '../findings/finding.js';
import { sentence } from '../findings/slice.js';
import { wilsonInterval } from '../statistics/wilsonInterval.js';
import type { OutcomeMeasureAnswer } from './answerOutcomes.js';
import type { OutcomeDirection } from './outcomeDirection.js';
import type { OutcomeValue } from './outcomeValue.js';

/**
 * Where the authority does better or worse than other areas, and than itself before, by more than the margin of error of
 * both: of the latest year of each measure. What is not clear, or may not be compared, is not spoken of.
 */
export function outcomeFindings(measures: readonly OutcomeMeasureAnswer[]): readonly Finding[] {
  return measures.flatMap(ofMeasure).toSorted((a, b) => b.weight - a.weight);
}

/**
 * Whether two figures differ by more than chance: a survey's by its margin, which their direction knows already; those of
 * records by the margin that so many people give, and not at all where how many they are is not printed.
 */
function isClear(own: OutcomeValue, other: OutcomeValue): boolean {
  if (own.value.lower !== null && other.value.lower !== null) return true;
  const [mine, theirs] = [own, other].map(marginOf);
  if (mine === null || theirs === null) return false;
  return Math.abs(own.value.value! - other.value.value!) > Math.hypot(mine!, theirs!);
}

/** Half of the 95 % interval of a figure of records, by the events counted; null where they are not known. */
function marginOf({ value, numerator, denominator }: OutcomeValue): number | null {
  const [events, people] = [numerator.value, denominator.value];
  if (value.value === null || !events || !people || events > people) return null;
  const { lower, upper } = wilsonInterval(events, people)!;
  return ((upper - lower) / 2) * (value.value / (events / people));
}

function ofMeasure({ code, label, latest, years }: OutcomeMeasureAnswer): readonly Finding[] {
  if (!latest) return [];
  const { financialYear, own, comparators, comparedWith, direction } = latest;
  const finding = (kind: OutcomeDirection, other: string, theirs: OutcomeValue, weight: number) =>
    (kind === 'BETTER' || kind === 'WORSE') && isClear(own, theirs)
      ? [
          {
            kind,
            sentence: sentence(
              `${label}: ${kind.toLowerCase()} in ${financialYear} than ${other}, ${own.value.display} against ${theirs.value.display}`,
            ),
            figures: [{ codes: {}, measure: code, period: financialYear }],
            weight: kind === 'WORSE' ? weight + 10 : weight,
          },
        ]
      : [];
  const before = years.find((year) => year.financialYear === comparedWith);
  return [
    ...comparators.flatMap(({ area, standing, ...theirs }) =>
      finding(standing, `in ${area.name}`, theirs, area.kind === 'NATION' ? 45 : 40),
    ),
    ...(before ? finding(direction, `in ${before.financialYear}`, before.own, 55) : []),
  ];
}
