import type { Answer, AnswerContext } from '../answer/answer.js';
import { answerCube } from '../answer/answerCube.js';
import type { CodeValue } from '../cubes/cube.js';
import { codeLists } from '../cubes/codes.js';
import type { DimensionValue } from '../answer/rows/dimensionValue.js';
import { figureOf } from '../answer/rows/display.js';
import type { Figure } from '../gate/figure.js';
import { hiddenCountRange } from '../gate/countRange.js';
import type { Policy } from '../gate/policy.js';
import { notNegative } from '../gate/range.js';
import type { CodeFilter, ExplainWish, Question, Where } from '../question/question.js';
import type { EqualityMeasure } from './equalityMeasure.js';
import type { EqualityMoment } from './equalityMoments.js';
import { type EqualityBase, type EqualityDimension, notRecordedCodes } from './equalityQuestion.js';
import type { EqualityGroupName, GroupFamily } from './groupFamilies.js';

/** People, and what they receive where that is compared; through the gate. */
export interface GatedCount {
  readonly people: Figure;
  readonly amount: Figure | null;
}

/** The count of one group. */
export interface GroupCount extends GatedCount {
  readonly group: EqualityGroupName;
}

/** What is counted at one moment. */
export interface MomentCounts {
  readonly groups: readonly GroupCount[];
  readonly everybody: GatedCount;
  /** The people that shares are shares of. */
  readonly base: GatedCount;
  readonly notRecorded: GatedCount;
  /** The answer of the cube, for its explanation and data version. */
  readonly answer: Answer;
}

/** What is counted, of whom. */
export interface CountRequest {
  readonly measure: EqualityMeasure;
  readonly by: EqualityDimension;
  readonly base: EqualityBase;
  /** The wards of the city by code. */
  readonly wards: ReadonlyMap<string, string>;
}

/** What equality is given from outside: how cubes are asked, where answers are kept for a while; else they are read anew. */
export interface EqualityContext extends AnswerContext {
  readonly ask?: (question: Question, own: Pick<AnswerContext, 'ownSets'>) => Promise<Answer>;
}

/** Asks the cube of a measure: adults only, an age that is not known stays. */
export function askCounts(
  { measure }: CountRequest,
  { period, people }: EqualityMoment,
  asked: { dimensions: readonly string[]; where: Where; explain?: ExplainWish },
  context: EqualityContext,
): Promise<Answer> {
  // the wards of the city and the pooled ages are sets of our own, which nobody can put together differently
  const ownSets = 'ward' in asked.where || 'ageBand' in asked.where;
  const ask = context.ask ?? ((question, own) => answerCube(question, { ...context, ...own }));
  const measures = measure.amount ? [people, measure.amount.id] : [people];
  const question: Question = {
    cube: measure.cube,
    dimensions: asked.dimensions,
    measures: asked.dimensions.length > 0 ? measures : [],
    where: { date: period, ageBand: { notIn: ['under-18'] }, ...measure.where, ...asked.where },
    orderBy: [],
    totals: asked.dimensions.length > 0 ? [] : measures,
    ...(asked.explain && { explain: asked.explain }),
  };
  return ask(question, { ownSets });
}

/** Counts the groups, everybody, the base and those whose group is not recorded, each through the gate on its own. */
export async function countGroups(
  request: CountRequest,
  moment: EqualityMoment,
  context: EqualityContext,
): Promise<MomentCounts> {
  const total = async (where: Where) =>
    countOf(
      (await askCounts(request, moment, { dimensions: [], where }, context)).totals,
      request,
      moment,
    );
  const [answer, everybody, base, notRecorded] = await Promise.all([
    askCounts(request, moment, { dimensions: [request.by], where: {} }, context),
    total({}),
    request.base === 'ALL' ? null : total(baseFilter(request)),
    total({ [request.by]: notRecordedFilter(request) }),
  ]);
  return {
    answer,
    everybody,
    base: base ?? everybody,
    notRecorded,
    groups: groupsOf(answer, request.by, request, { moment, policy: context.policy }),
  };
}

/** Counts families of small groups as groups of the coarser list, in place of their members. */
export async function countFamilies(
  counts: MomentCounts,
  families: readonly GroupFamily[],
  { request, moment }: { request: CountRequest; moment: EqualityMoment },
  context: EqualityContext,
): Promise<MomentCounts> {
  const coarser = families[0]?.name.of;
  if (!coarser) return counts;
  const asked = { dimensions: [coarser], where: {} };
  const answer = await askCounts(request, moment, asked, context);
  const whole = groupsOf(answer, coarser, request, { moment, policy: context.policy });
  const groups = counts.groups.flatMap((count): readonly GroupCount[] => {
    const family = families.find(({ members }) => members.includes(count.group.code));
    if (!family) return [count];
    // the family stands where the first of its members stood
    const first = counts.groups.find(({ group }) => family.members.includes(group.code));
    return first === count ? whole.filter(({ group }) => group.code === family.name.code) : [];
  });
  return { ...counts, groups };
}

/** The filter that keeps the people shares are shares of. */
export function baseFilter({ base, by, wards }: CountRequest): Where {
  if (base === 'ALL') return {};
  if (base === 'NOT_REFUSED' && by.startsWith('ethnicGroup'))
    return { ethnicGroup: { notIn: ['refused'] } };
  if (by === 'ward') return { ward: { in: [...wards.keys()] } };
  // the filter on age stands: both are about age where groups are age bands
  if (by === 'ageBand') return { ageBand: { notIn: ['under-18', 'unknown'] } };
  return { [by]: { notIn: notRecordedCodes[by] } };
}

/** The numbers of a row or of the totals. */
export function countOf(
  figures: Readonly<Record<string, Figure>>,
  { measure }: CountRequest,
  { people }: EqualityMoment,
): GatedCount {
  return {
    people: figures[people]!,
    amount: measure.amount ? figures[measure.amount.id]! : null,
  };
}

/** What a cell without a row says: nobody to council staff, nothing to anyone else. */
export function emptyFigure(policy: Policy, unit: string): Figure {
  const words = { unit, decimals: 0 };
  if (policy.name === 'analyst') return figureOf(0, 'EXACT', words);
  const range = unit === 'people' ? hiddenCountRange(policy) : notNegative;
  return figureOf(null, 'SUPPRESSED', words, { range });
}

/** The code of a row's dimension; null where there is none. */
export function codeIn(value: DimensionValue | undefined): string | null {
  return typeof value === 'object' && value !== null ? value.code : null;
}

function notRecordedFilter({ by, wards }: CountRequest): CodeFilter {
  return by === 'ward' ? { notIn: [...wards.keys()] } : { in: notRecordedCodes[by] };
}

/** The groups of a list, all of them: a group without a row has nobody for council staff, who are given every row. */
function groupsOf(
  { rows }: Answer,
  of: EqualityDimension,
  request: CountRequest,
  { moment, policy }: { moment: EqualityMoment; policy: Policy },
): readonly GroupCount[] {
  const counts = new Map(
    rows.flatMap(({ dimensions, measures }) => {
      const code = codeIn(dimensions[of]);
      return code === null ? [] : [[code, countOf(measures, request, moment)] as const];
    }),
  );
  const { amount } = request.measure;
  const nobody = {
    people: emptyFigure(policy, 'people'),
    amount: amount ? emptyFigure(policy, amount.unit) : null,
  };
  return groupNames(of, request).map((group) => ({
    group,
    ...(counts.get(group.code) ?? nobody),
  }));
}

/** The groups of a list in reading order, without what names none. */
function groupNames(of: EqualityDimension, { wards }: CountRequest): readonly EqualityGroupName[] {
  if (of === 'ward') return [...wards].map(([code, label]) => ({ code, label, of }));
  const values: readonly CodeValue[] = codeLists[lists[of]];
  return values
    .filter(({ code }) => !notRecordedCodes[of].includes(code) && code !== 'under-18')
    .map(({ code, label }) => ({ code, label, of }));
}

const lists = {
  ethnicGroup: 'EthnicGroup',
  ethnicGroupPublished: 'EthnicGroupPublished',
  ethnicGroupBroad: 'EthnicGroupBroad',
  sex: 'Sex',
  ageBand: 'AgeBand',
} as const;
