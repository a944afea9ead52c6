import { type Answer, type AnswerContext, answerCube } from '../answer.js';
import { checkDates } from '../period.js';
import type { Explain } from '../explain.js';
import type { Figure } from '../figure.js';
import { figureOf } from '../display.js';
import { ratio } from '../measureFigure.js';
import { QuestionError, type Where } from '../question.js';
import { suggest } from '../suggest.js';
import { type AdultPopulation, adultPopulation } from './adultPopulation.js';
import {
  type EqualityBase,
  type EqualityQuestion,
  equalityMeasures,
  notRecordedCodes,
} from './equalityQuestion.js';
import { explainEquality } from './explainEquality.js';
import { readPopulation } from './readPopulation.js';

/** One group: its people among those supported, beside its people among residents. */
export interface EqualityGroup {
  readonly group: { readonly code: string; readonly label: string };
  readonly people: Figure;
  /** Of the people supported, by the base chosen. */
  readonly share: Figure;
  readonly population: Figure;
  readonly populationShare: Figure;
  /** Share of people supported over share of population: 1 is parity. */
  readonly representationRatio: Figure;
}

/** The people whose group is not recorded, shown beside the groups and never among them. */
export interface EqualityNotRecorded {
  readonly people: Figure;
  /** Of everybody supported, whatever the base. */
  readonly share: Figure;
}

/** Who is supported beside who lives here. */
export interface EqualityAnswer {
  readonly groups: readonly EqualityGroup[];
  readonly notRecorded: EqualityNotRecorded;
  /** Everybody supported. */
  readonly people: Figure;
  readonly base: EqualityBase;
  /** The people that shares are shares of. */
  readonly basePeople: Figure;
  readonly population: Pick<AdultPopulation, 'year' | 'basis' | 'ages'> | null;
  readonly dataVersion: number;
  readonly withheld: number;
  readonly explain: Explain;
}

const count = { unit: 'people', decimals: 0 };
const percent = { unit: '%', decimals: 1 };
const times = { unit: 'ratio', decimals: 2 };

/**
 * Compares the people supported with the adults who live here, group by group.
 *
 * Adults only. Representation ratio: (people of the group / people of the base) / (residents of the group / residents of
 * all groups). Made of gated figures only. Crude: age is not allowed for.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerEquality(
  question: EqualityQuestion,
  context: AnswerContext,
): Promise<EqualityAnswer> {
  const base = question.base ?? 'KNOWN';
  const missing = notRecordedCodes[question.by];
  const during = question.period !== undefined && question.at === undefined;
  const measure = during ? 'people' : 'peopleAtEnd';
  const where = whereOf(question);
  const ask = (dimensions: readonly string[], more: Where): Promise<Answer> =>
    answerCube(
      {
        cube: 'placements',
        dimensions,
        measures: dimensions.length > 0 ? [measure] : [],
        where: { ...where, ...more },
        orderBy: [],
        first: 100,
        totals: [measure],
      },
      context,
    );
  const isMissing = { [question.by]: { in: missing } };
  const [all, among, unrecorded, residents] = await Promise.all([
    ask([question.by], {}),
    base === 'ALL' ? null : ask([], baseFilter(base, question)),
    ask([], isMissing),
    readPopulation(context.db, context.authority),
  ]);
  const people = all.totals[measure]!;
  const basePeople = among?.totals[measure] ?? people;
  const notRecorded = unrecorded.totals[measure]!;
  const population =
    all.period && adultPopulation(residents, question.by, Number(all.period.to.slice(0, 4)));
  const groups = all.rows.flatMap((row): EqualityGroup[] => {
    const group = row.dimensions[question.by];
    if (typeof group !== 'object' || group === null || missing.includes(group.code)) return [];
    if (question.by === 'ageBand' && group.code === 'under-18') return [];
    return [equalityGroup(group, row.measures[measure]!, basePeople, population)];
  });
  const withheld = groups.filter((group) => group.people.status === 'SUPPRESSED').length;
  return {
    groups,
    people,
    base,
    basePeople,
    withheld,
    dataVersion: all.dataVersion,
    notRecorded: { people: notRecorded, share: shareOf(notRecorded, people) },
    population: population && {
      year: population.year,
      basis: population.basis,
      ages: population.ages,
    },
    explain: explainEquality(all.explain, { question, base, population, withheld }),
  };
}

function equalityGroup(
  group: { code: string; label: string },
  people: Figure,
  basePeople: Figure,
  population: AdultPopulation | null,
): EqualityGroup {
  const residents = population?.people.get(group.code) ?? null;
  const everybody = population
    ? [...population.people.values()].reduce((sum, n) => sum + n, 0)
    : null;
  const populationFigure = figureOf(residents, 'EXACT', count);
  const share = shareOf(people, basePeople);
  const populationShare = shareOf(populationFigure, figureOf(everybody, 'EXACT', count));
  const representation = ratio(share, populationShare);
  return {
    group,
    people,
    share,
    population: populationFigure,
    populationShare,
    representationRatio: figureOf(representation.value, representation.status, times),
  };
}

function shareOf(part: Figure, whole: Figure): Figure {
  const { value, status } = ratio(part, whole, 100);
  return figureOf(value, status, percent);
}

function whereOf({ measure, at, period }: EqualityQuestion): Where {
  const known = equalityMeasures.map(({ code }) => code);
  if (!known.includes(measure))
    throw new QuestionError(
      'unknown-measure',
      `equality has no measure "${measure}".${suggest(measure, known)}`,
    );
  if (at !== undefined && period !== undefined)
    throw new QuestionError(
      'invalid-date',
      'equality is asked for a day (at) or for a period: give one',
    );
  const date = at === undefined ? period : { from: at, to: at };
  checkDates(date);
  return {
    ...(date ? { date } : {}),
    // adults: under 18 is left out, an age that is not known stays
    ageBand: { notIn: ['under-18'] },
    ...(measure === 'long-term-support' ? { term: { in: ['long'] } } : {}),
    ...(['long-term-support', 'any-support'].includes(measure)
      ? {}
      : { serviceType: { in: [measure] } }),
  };
}

function baseFilter(base: EqualityBase, { by }: EqualityQuestion): Where {
  if (base === 'NOT_REFUSED' && by.startsWith('ethnicGroup'))
    return { ethnicGroup: { notIn: ['refused'] } };
  // the filter on age stands: both are about age where groups are age bands
  if (by === 'ageBand') return { ageBand: { notIn: ['under-18', 'unknown'] } };
  return { [by]: { notIn: notRecordedCodes[by] } };
}
