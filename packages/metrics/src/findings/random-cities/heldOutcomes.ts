import { figureOf } from '../../answer/rows/display.js';
import type { OutcomeMeasureAnswer } from '../../outcomes/answerOutcomes.js';
import type { OutcomeArea } from '../../outcomes/outcomeAreas.js';
import { outcomeFindings } from '../../outcomes/outcomeFindings.js';
import { outcomeMeasures } from '../../outcomes/outcomeMeasures.js';
import { outcomeYears } from '../../outcomes/outcomeYears.js';
import type { IndicatorRow } from '../../outcomes/readIndicators.js';
import { wilsonInterval } from '../../statistics/wilsonInterval.js';
import type { Finding } from '../finding.js';
import type { HeldOnce } from './heldEquality.js';
import type { Draws } from './randomCity.js';
import type { TrueStatement } from './trueStatements.js';

const areas: readonly OutcomeArea[] = [
  { code: 'E08000026', name: 'Coventry', kind: 'OWN' },
  { code: 'E12000005', name: 'West Midlands', kind: 'REGION' },
  { code: 'E92000001', name: 'England', kind: 'NATION' },
];

/** An outcome before it is printed: with the digits that print leaves off. */
interface Unprinted {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

type Measure = (typeof outcomeMeasures)[number];

/** Surveys and shares of records, some of them not outcomes. */
const drawnFrom = outcomeMeasures.filter(({ unit }) => unit === '%');

/** Draws published outcomes, prints them, and reads every sentence with the figures in hand as they were before. */
export function heldOutcomes(draws: Draws): HeldOnce {
  const truths = new Map<string, Unprinted>();
  const measures = drawnFrom.map((measure): OutcomeMeasureAnswer => {
    const isSurvey = draws.int(0, 1) === 0;
    const [level, spread] = [10 + 80 * draws.fraction(), draws.pick([1, 4, 12])];
    const rows = ['2023-04-01', '2024-04-01'].flatMap((from) =>
      areas.flatMap((area) => {
        const share = Math.min(99, Math.max(1, level + spread * (2 * draws.fraction() - 1)));
        const people = area.kind === 'OWN' ? draws.int(60, 3_000) : draws.int(5_000, 60_000);
        const { cells, truth } = isSurvey ? survey(share, people, draws) : records(share, people);
        truths.set(`${measure.label}|${area.name}|${from.slice(0, 4)}`, truth);
        return cells.map(([field, value]): IndicatorRow => ({
          area: area.code,
          area_name: area.name,
          code: measure.code,
          period_from: from,
          period_to: `${Number(from.slice(0, 4)) + 1}-03-31`,
          field,
          value,
          status: 'value',
          printed: String(value),
        }));
      }),
    );
    const years = outcomeYears(rows, measure, areas);
    return { ...measure, definition: '', latest: years.at(-1)!, years };
  });
  const found = outcomeFindings(measures, areas);
  return {
    forPublic: found,
    forStaff: [],
    false: found
      .filter((finding) => !isTrue(finding, measures, truths))
      .map(({ kind, sentence }) => `${kind} ${sentence}`),
    statements: drawnFrom.flatMap((measure) => besideNation(measure, truths)),
  };
}

type Cells = readonly (readonly [field: string, value: number])[];

function survey(value: number, people: number, draws: Draws) {
  const margin = 100 * 1.96 * Math.sqrt(0.25 / people) * (0.7 + 0.3 * draws.fraction());
  const cells: Cells = [
    ['outcome', round(value)],
    ['margin of error', round(margin)],
    ['number of respondents', people],
  ];
  return { cells, truth: { value, lower: value - margin, upper: value + margin } };
}

function records(share: number, people: number) {
  const events = Math.round((share / 100) * people);
  const { lower, upper } = wilsonInterval(events, people)!;
  const value = (100 * events) / people;
  const cells: Cells = [
    ['outcome', round(value)],
    ['numerator', events],
    ['denominator', people],
  ];
  return { cells, truth: { value, lower: 100 * lower, upper: 100 * upper } };
}

function round(value: number): number {
  return Number(figureOf(value, 'EXACT', { unit: '', decimals: 1 }).display);
}

/** By how much one is better beyond the margin of error of both; below 0 where it is not. */
function clearlyBetter(one: Unprinted, other: Unprinted, { polarity }: Measure): number {
  const gap = polarity === 'higher' ? one.value - other.value : other.value - one.value;
  const isAbove = one.value > other.value;
  const margin = isAbove
    ? Math.hypot(one.value - one.lower, other.upper - other.value)
    : Math.hypot(one.upper - one.value, other.value - other.lower);
  return gap - margin;
}

function isTrue(
  { sentence }: Finding,
  measures: readonly OutcomeMeasureAnswer[],
  truths: ReadonlyMap<string, Unprinted>,
): boolean {
  const count =
    /^Beside (England|an earlier year), Coventry did (?:better on at least (\d+))?(?: and )?(?:worse on at least (\d+))? of the \d+ measures/.exec(
      sentence,
    );
  if (count) {
    const clear = (worse: boolean) =>
      drawnFrom.filter((measure) => {
        const own = truths.get(`${measure.label}|Coventry|2024`)!;
        const other = truths.get(
          count[1] === 'England'
            ? `${measure.label}|England|2024`
            : `${measure.label}|Coventry|2023`,
        )!;
        if (measure.tellsOf !== 'OUTCOME') return false;
        return worse
          ? clearlyBetter(other, own, measure) > 0
          : clearlyBetter(own, other, measure) > 0;
      }).length;
    return clear(false) >= Number(count[2] ?? 0) && clear(true) >= Number(count[3] ?? 0);
  }
  const one =
    /^(.+): (better|worse) in 2024\/25 than in (England|West Midlands|2023\/24), ([\d.]+)% against ([\d.]+)%\.$/.exec(
      sentence,
    );
  if (!one) return false;
  const [, label, way, place, mine, theirs] = one;
  const measure = measures.find((each) => each.label === label)!;
  const own = truths.get(`${label}|Coventry|2024`)!;
  const other = truths.get(
    place === '2023/24' ? `${label}|Coventry|2023` : `${label}|${place}|2024`,
  )!;
  const beyond =
    way === 'better'
      ? clearlyBetter(own, other, measure as unknown as Measure)
      : clearlyBetter(other, own, measure as unknown as Measure);
  const isPrinted = round(own.value) === Number(mine) && round(other.value) === Number(theirs);
  return beyond > 0 && isPrinted && measure.tellsOf === 'OUTCOME';
}

/** Outcomes a tenth or more, beyond the margin of error, better or worse than the nation's. */
function besideNation(
  measure: Measure,
  truths: ReadonlyMap<string, Unprinted>,
): readonly TrueStatement[] {
  const own = truths.get(`${measure.label}|Coventry|2024`)!;
  const nation = truths.get(`${measure.label}|England|2024`)!;
  const beyond = 0.1 * Math.max(own.value, nation.value);
  const kind =
    clearlyBetter(own, nation, measure) >= beyond
      ? 'BETTER'
      : clearlyBetter(nation, own, measure) >= beyond
        ? 'WORSE'
        : null;
  if (kind === null || measure.tellsOf !== 'OUTCOME') return [];
  return [
    {
      kind: 'beside the nation',
      isSaid: (findings: readonly Finding[]) =>
        findings.some(
          (finding) =>
            finding.kind === kind &&
            finding.figures[0]!.measure === measure.code &&
            finding.figures[1]?.codes['area'] === 'E92000001',
        ),
    },
  ];
}
