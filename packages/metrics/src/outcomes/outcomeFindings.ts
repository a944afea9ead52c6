import type { Finding, FindingFigure } from '../findings/finding.js';
import { sentence } from '../findings/slice.js';
import type { OutcomeMeasureAnswer } from './answerOutcomes.js';
import type { OutcomeArea } from './outcomeAreas.js';
import type { OutcomeDirection } from './outcomeDirection.js';
import type { OutcomeYear } from './outcomeYears.js';
import type { OutcomeValue } from './outcomeValue.js';

/**
 * Where the authority does better or worse than other areas, and than itself before, by more than the margin of error:
 * of the latest year of each measure, and of how many of them. What is not clear, or may not be compared, is not spoken of.
 */
export function outcomeFindings(
  measures: readonly OutcomeMeasureAnswer[],
  areas: readonly OutcomeArea[] = [],
): readonly Finding[] {
  const own = areas.find(({ kind }) => kind === 'OWN')?.name ?? 'the council';
  return [
    ...besideNation(measures, own),
    ...besideBefore(measures, own),
    ...measures.flatMap(ofMeasure),
  ].toSorted((a, b) => b.weight - a.weight);
}

function ofMeasure({ code, label, latest, years }: OutcomeMeasureAnswer): readonly Finding[] {
  if (!latest) return [];
  const { financialYear, own, comparators, comparedWith, direction } = latest;
  const at = { codes: {}, measure: code, period: financialYear };
  const finding = (
    kind: OutcomeDirection,
    other: string,
    { theirs, place }: { readonly theirs: OutcomeValue; readonly place: FindingFigure },
    weight: number,
  ) =>
    kind === 'BETTER' || kind === 'WORSE'
      ? [
          {
            kind,
            sentence: sentence(
              `${label}: ${kind.toLowerCase()} in ${financialYear} than ${other}, ${own.value.display} against ${theirs.value.display}`,
            ),
            figures: [at, place],
            weight: kind === 'WORSE' ? weight + 10 : weight,
          },
        ]
      : [];
  const before = years.find((year) => year.financialYear === comparedWith);
  return [
    ...comparators.flatMap(({ area, standing, ...theirs }) =>
      finding(
        standing,
        `in ${area.name}`,
        { theirs, place: { ...at, codes: { area: area.code } } },
        weights[area.kind],
      ),
    ),
    ...(before
      ? finding(
          direction,
          `in ${before.financialYear}`,
          { theirs: before.own, place: { ...at, period: before.financialYear } },
          55,
        )
      : []),
  ];
}

const weights = { OWN: 0, NATION: 45, REGION: 40, COUNCIL: 25 } as const;

/** A verdict on a measure, by the code of it and its latest year. */
interface Verdict {
  readonly direction: OutcomeDirection;
  readonly figure: FindingFigure;
}

function besideNation(measures: readonly OutcomeMeasureAnswer[], own: string): readonly Finding[] {
  const nation = measures
    .flatMap(({ latest }) => latest?.comparators ?? [])
    .find(({ area }) => area.kind === 'NATION');
  if (!nation) return [];
  const verdicts = measures.flatMap(({ code, latest }) =>
    (latest?.comparators ?? [])
      .filter(({ area }) => area.kind === 'NATION')
      .map(({ standing }) => verdictOn(code, latest!, standing)),
  );
  return soMany(
    verdicts,
    (found, judged) =>
      `beside ${nation.area.name}, ${own} did ${found} of the ${judged} measures that can be judged`,
  );
}

function besideBefore(measures: readonly OutcomeMeasureAnswer[], own: string): readonly Finding[] {
  const verdicts = measures.flatMap(({ code, latest }) =>
    latest ? [verdictOn(code, latest, latest.direction)] : [],
  );
  return soMany(
    verdicts,
    (found, judged) =>
      `beside an earlier year, ${own} did ${found} of the ${judged} measures that can be judged`,
  );
}

function verdictOn(
  measure: string,
  { financialYear }: OutcomeYear,
  direction: OutcomeDirection,
): Verdict {
  return { direction, figure: { codes: {}, measure, period: financialYear } };
}

/**
 * How many of several measures are better and worse, at the least: digits that are not printed could make one more of them
 * clear. Of a single one its own finding says it.
 */
function soMany(
  verdicts: readonly Verdict[],
  words: (found: string, judged: number) => string,
): readonly Finding[] {
  const judged = verdicts.filter(
    ({ direction }) => direction !== 'NOT_COMPARABLE' && direction !== 'NOT_JUDGED',
  );
  const count = (wanted: OutcomeDirection) =>
    judged.filter(({ direction }) => direction === wanted).length;
  const found = [
    ['better', count('BETTER')],
    ['worse', count('WORSE')],
  ] as const;
  const named = found
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} on at least ${number}`);
  if (judged.length < 2 || named.length === 0) return [];
  return [
    {
      kind: 'SO_MANY',
      sentence: sentence(words(named.join(' and '), judged.length)),
      figures: judged.map(({ figure }) => figure),
      weight: 90,
    },
  ];
}
