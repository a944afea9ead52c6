import type { LayoutCoverage } from '../coverage/coverageAnswer.js';
import type { Explain } from '../explain/explain.js';
import type { Figure } from '../gate/figure.js';
import { loadedPeriod } from '../coverage/coverage.js';
import { readStanding } from '../coverage/standing.js';
import { cubeOf } from '../question/checkQuestion.js';
import { populationsOf } from '../population/populations.js';
import { QuestionError } from '../question/question.js';
import { suggest } from '../question/suggest.js';
import { type AgeStrata, agesInWords, groupKey, readAgeStrata } from './residents/ageStrata.js';
import {
  compareEverybody,
  compareGroups,
  type Compared,
  type EqualityGroup,
  type EqualityOverall,
  largestGroup,
  shareFigure,
} from './compareGroups.js';
import {
  countFamilies,
  countGroups,
  type CountRequest,
  type EqualityContext,
  type MomentCounts,
} from './countGroups.js';
import type { Finding } from '../findings/finding.js';
import { equalityFindings } from './findings/equalityFindings.js';
import { equalityMeasureOf } from './equalityMeasure.js';
import { type EqualityMoment, equalityMoments } from './equalityMoments.js';
import type { EqualityBase, EqualityQuestion } from './equalityQuestion.js';
import { equalityNotes } from './equalityNotes.js';
import { explainEquality } from './explainEquality.js';
import { type EqualityGroupName, type GroupFamily, smallFamilies } from './groupFamilies.js';
import { residentsOf, type ResidentsSource } from './residents/residents.js';

/** The people whose group is not recorded, shown beside the groups and never among them. */
export interface EqualityNotRecorded {
  readonly people: Figure;
  /** Of everybody supported, whatever the base. */
  readonly share: Figure;
}

/** The groups at one moment of the trend. */
export interface EqualityYear extends EqualityOverall {
  readonly financialYear: string;
  readonly from: string;
  readonly to: string;
  readonly groups: readonly EqualityGroup[];
  readonly people: Figure;
  readonly basePeople: Figure;
  readonly notRecorded: EqualityNotRecorded;
  readonly population: ResidentsSource | null;
}

/** Who is supported beside who lives here. */
export interface EqualityAnswer extends EqualityOverall {
  readonly groups: readonly EqualityGroup[];
  readonly notRecorded: EqualityNotRecorded;
  /** Everybody supported. */
  readonly people: Figure;
  readonly base: EqualityBase;
  /** The people that shares are shares of. */
  readonly basePeople: Figure;
  readonly population: ResidentsSource | null;
  /** The group that others are compared with. */
  readonly reference: EqualityGroupName | null;
  /** The age bands that were allowed for, in words; null where none were. */
  readonly standardAges: string | null;
  /** Years, oldest first, the one asked for last. */
  readonly trend: readonly EqualityYear[];
  /** What these figures bear out, in sentences that hold for every value the counts can have. */
  readonly findings: readonly Finding[];
  /** What a reader must know of these figures, each in a sentence. */
  readonly notes: readonly string[];
  /** What is loaded of the layouts that people are counted from. */
  readonly coverage: readonly LayoutCoverage[];
  readonly dataVersion: number;
  readonly withheld: number;
  readonly explain: Explain;
}

/**
 * Compares the people supported with the adults who live here, group by group.
 *
 * Counts come from the cubes, through the gate; everything else, intervals too, is made of those gated figures and of
 * open population figures, so it shows no more than they do. Small ethnic groups are shown as the family they belong to,
 * the same in every year of the trend.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerEquality(
  question: EqualityQuestion,
  context: EqualityContext,
): Promise<EqualityAnswer> {
  const started = performance.now();
  const measure = equalityMeasureOf(question.measure);
  const { db, authority } = context;
  const { loaded, coverage } = await readStanding(db, authority);
  const cube = cubeOf(measure.cube);
  const moments = equalityMoments(question, measure, loadedPeriod(coverage, cube));
  const populations = await populationsOf(db, authority, loaded.dataVersion);
  const { by, base = 'KNOWN' } = question;
  const request: CountRequest = { measure, by, base, wards: populations.wardNames };

  // nothing loaded: the cube is asked all the same, and says that there is nothing
  const asked = moments.length > 0 ? moments : [nothingLoaded];
  const counted = await Promise.all(asked.map((moment) => countGroups(request, moment, context)));
  const families = question.coarsen === false ? [] : smallFamilies(by, counted.map(peopleByCode));
  const counts = await Promise.all(
    counted.map((one, i) => countFamilies(one, families, { request, moment: asked[i]! }, context)),
  );
  const strata = await strataOf(question, request, { moments: asked, counts }, context);
  const compared = asked.map(({ period: { to } }, i): Compared => ({
    counts: counts[i]!,
    residents: residentsOf(populations, by, Number(to.slice(0, 4))),
    strata: strata[i] ?? null,
  }));
  const reference = referenceOf(question, families, compared[0]!);
  const years = asked.map((moment, i) => yearOf(moment, compared[i]!, reference));
  return answerOf({ question, base, families, reference, years, compared, started });
}

/** What is asked about where nothing is loaded: a day on which there is nobody, and of which the public may ask. */
export const nothingLoaded: EqualityMoment = {
  financialYear: '',
  period: { from: '1900-01-31', to: '1900-01-31' },
  people: 'people',
};

interface Answered {
  readonly question: EqualityQuestion;
  readonly base: EqualityBase;
  readonly families: readonly GroupFamily[];
  readonly reference: EqualityGroupName | null;
  /** The latest first. */
  readonly years: readonly EqualityYear[];
  readonly compared: readonly Compared[];
  /** When work on the answer began, in milliseconds. */
  readonly started: number;
}

function answerOf(answered: Answered): EqualityAnswer {
  const { question, base, families, reference, years, compared } = answered;
  const { counts, residents, strata } = compared[0]!;
  const { groups, people, basePeople, notRecorded, population, ...overall } = years[0]!;
  const withheld = groups.filter((group) => group.people.status === 'SUPPRESSED').length;
  const standardAges = strata && residents.byAge(null) ? agesInWords(strata.ages) : null;
  const notes = equalityNotes({ question, families, residents, standardAges, groups });
  return {
    groups,
    people,
    basePeople,
    notRecorded,
    population,
    base,
    reference,
    standardAges,
    notes,
    findings: equalityFindings(groups, years.toReversed(), question.by),
    withheld,
    crudeRate: overall.crudeRate,
    standardisedRate: overall.standardisedRate,
    trend: years.toReversed(),
    coverage: counts.answer.coverage,
    dataVersion: counts.answer.dataVersion,
    explain: explainEquality(counts.answer.explain, {
      question,
      base,
      population,
      reference,
      standardAges,
      notes,
      withheld,
      durationMs: performance.now() - answered.started,
    }),
  };
}

function yearOf(
  { financialYear, period }: EqualityMoment,
  compared: Compared,
  reference: EqualityGroupName | null,
): EqualityYear {
  const { everybody, base, notRecorded } = compared.counts;
  return {
    financialYear,
    ...period,
    groups: compareGroups(compared, reference),
    people: everybody.people,
    basePeople: base.people,
    notRecorded: {
      people: notRecorded.people,
      share: shareFigure(notRecorded.people, everybody.people),
    },
    population: compared.residents.source,
    ...compareEverybody(compared),
  };
}

function peopleByCode({ groups }: MomentCounts): ReadonlyMap<string, number | null> {
  return new Map(groups.map(({ group, people }) => [group.code, people.value]));
}

/** Ages are read only where they are wanted and there are residents to set them against. */
async function strataOf(
  { by, standardise }: EqualityQuestion,
  request: CountRequest,
  { moments, counts }: { moments: readonly EqualityMoment[]; counts: readonly MomentCounts[] },
  context: EqualityContext,
): Promise<readonly AgeStrata[]> {
  if (standardise === false || by === 'ageBand') return [];
  const paired = moments.map((moment, i) => ({ moment, counts: counts[i]! }));
  return readAgeStrata(request, paired, context);
}

function referenceOf(
  { by, reference }: EqualityQuestion,
  families: readonly GroupFamily[],
  compared: Compared,
): EqualityGroupName | null {
  if (reference === undefined) return largestGroup(compared);
  const groups = compared.counts.groups.map(({ group }) => group);
  const family = families.find(({ members }) => members.includes(reference));
  // a group that is shown within its family is compared with as that family
  if (family) return groups.find((group) => groupKey(group) === groupKey(family.name)) ?? null;
  const found = groups.find(({ code }) => code === reference);
  if (found) return found;
  const known = groups.map(({ code }) => code);
  throw new QuestionError(
    'unknown-code',
    `${by} has no group "${reference}" to compare with.${suggest(reference, known)} The groups are ${known.join(', ')}`,
  );
}
