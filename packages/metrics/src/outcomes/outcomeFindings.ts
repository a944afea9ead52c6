import type { Finding, FindingFigure } from '../findings/finding.js';
import { sentence } from '../findings/slice.js';
import type { OutcomeMeasureAnswer } from './answerOutcomes.js';
import type { OutcomeArea } from './outcomeAreas.js';
import type { OutcomeDirection } from './outcomeDirection.js';
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
  let name = '';
  const verdicts = measures.flatMap(({ code, latest }): readonly Verdict[] => {
    const nation = latest?.comparators.find(({ area }) => area.kind === 'NATION');
    if (!latest || !nation) return [];
    name = nation.area.name;
    return [
      {
        direction: nation.standing,
        figure: { codes: {}, measure: code, period: latest.financialYear },
      },
    ];
  });
  return soMany(
    verdicts,
    (judged, better, worse) =>
      `beside ${name}, ${own} did better on ${better} and worse on ${worse} of the ${judged} whose margin of error is known, in the latest year of each`,
  );
}

function besideBefore(measures: readonly OutcomeMeasureAnswer[], own: string): readonly Finding[] {
  const verdicts = measures.flatMap(({ code, latest }): readonly Verdict[] =>
    latest
      ? [
          {
            direction: latest.direction,
            figure: { codes: {}, measure: code, period: latest.financialYear },
          },
        ]
      : [],
  );
  return soMany(
    verdicts,
    (judged, better, worse) =>
      `beside an earlier year, ${own} did better on ${better} and worse on ${worse} of the ${judged} that can be compared`,
  );
}

/** How many of several measures are better and worse; of a single one its own finding says it. */
function soMany(
  verdicts: readonly Verdict[],
  words: (judged: string, better: number | string, worse: number | string) => string,
): readonly Finding[] {
  const judged = verdicts.filter(
    ({ direction }) => direction !== 'NOT_COMPARABLE' && direction !== 'NOT_JUDGED',
  );
  if (judged.length < 2) return [];
  const count = (wanted: OutcomeDirection) => {
    const all = judged.filter(({ direction }) => direction === wanted).length;
    return all === 0 ? 'none' : all;
  };
  return [
    {
      kind: 'SO_MANY',
      sentence: sentence(words(`${judged.length} measures`, count('BETTER'), count('WORSE'))),
      figures: judged.map(({ figure }) => figure),
      weight: 90,
    },
  ];
}
