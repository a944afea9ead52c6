import type { Period } from '@careshape/domain';
import { sql } from 'kysely';
import type { Answer, AnswerContext } from '../answer/answer.js';
import { answerCube } from '../answer/answerCube.js';
import type { Finding } from '../findings/finding.js';
import { figureOf } from '../answer/rows/display.js';
import type { Figure } from '../gate/figure.js';
import { contractRows } from '../lists/register/providerBusiness.js';
import type { Question } from '../question/question.js';
import { type ContractedHours, hoursOfContracts, hoursPrinted } from './contractedHours.js';
import { contractFindings, type ContractZone } from './contractFindings.js';

/** Which contracts are wanted: of one kind of home support, beside the hours of a period. */
export interface ContractQuestion {
  readonly term: string;
  readonly period: Period;
}

/** Hours delivered in each zone, beside those its provider is contracted for. */
export interface ContractHours {
  /** In the order of their codes; those whose contract begins after the period last. */
  readonly zones: readonly ContractZone[];
  /** Hours a week of all zones. */
  readonly together: Figure;
  readonly findings: readonly Finding[];
}

/** How cubes are asked, where answers are kept for a while; else they are read anew. */
export interface ContractContext extends AnswerContext {
  readonly ask?: (question: Question) => Promise<Answer>;
}

const measure = 'hoursDeliveredPerWeek';

/**
 * Hours delivered by zone, through the gate, and the contracts they are held against: for council staff the contracts
 * themselves, for the public what the council has printed of them.
 */
export async function answerContractHours(
  { term, period }: ContractQuestion,
  context: ContractContext,
): Promise<ContractHours> {
  const { db, authority, policy } = context;
  const ask = context.ask ?? ((question) => answerCube(question, context));
  const question = { cube: 'homeSupport', measures: [], where: { date: period }, orderBy: [] };
  const [byZone, all, zones, contractedFor] = await Promise.all([
    ask({ ...question, dimensions: ['zone'], measures: [measure], totals: [] }),
    ask({
      ...question,
      dimensions: [],
      where: { date: period, term: { in: [term] } },
      totals: [measure],
    }),
    db
      .selectFrom('zone')
      .where('authority', '=', authority)
      .where('term', '=', term)
      .select(['code', 'name', 'term'])
      .execute(),
    policy.name === 'analyst' ? readContracts(period, context) : readPrinted(period, context),
  ]);
  const inOrder = zones.toSorted((a, b) =>
    a.code.localeCompare(b.code, 'en-GB', { numeric: true }),
  );
  const found = inOrder.flatMap((zone): readonly ContractZone[] => {
    const hours = contractedFor(zone);
    if (!hours) return [];
    const delivered = hours.from === null ? deliveredIn(byZone, zone.code) : null;
    return [{ ...hours, zone: { code: zone.code, name: zone.name }, delivered: delivered ?? none }];
  });
  const together = all.totals[measure] ?? none;
  const isEvery = found.length === zones.length;
  return {
    zones: [
      ...found.filter(({ from }) => from === null),
      ...found.filter(({ from }) => from !== null),
    ],
    together,
    findings: contractFindings(found, isEvery ? together : null),
  };
}

const none = figureOf(null, 'NOT_AVAILABLE', { unit: 'hours per week', decimals: 0 });

function deliveredIn({ rows }: Answer, zone: string): Figure | null {
  const row = rows.find(({ dimensions }) => {
    const value = dimensions['zone'] ?? null;
    return typeof value === 'object' && value?.code === zone;
  });
  return row?.measures[measure] ?? null;
}

type ContractedFor = (zone: {
  readonly code: string;
  readonly term: string;
}) => ContractedHours | null;

async function readContracts(period: Period, context: AnswerContext): Promise<ContractedFor> {
  const contracts = await contractRows(context).where('c.role', '=', 'main').execute();
  return ({ code }) => hoursOfContracts(code, contracts, period);
}

async function readPrinted(
  period: Period,
  { db, authority }: AnswerContext,
): Promise<ContractedFor> {
  const printed = await db
    .selectFrom('published_figure')
    .where('authority', '=', authority)
    .where('subject', '=', 'home_support')
    .where('measure', 'in', ['block_hours', 'contract_size', 'hours_per_provider'])
    .select(['measure', 'zone', 'service_type as serviceType'])
    .select(sql<string | null>`period_from::text`.as('periodFrom'))
    .select(sql<number | null>`value::float8`.as('value'))
    .select(sql<number | null>`value_low::float8`.as('valueLow'))
    .select(sql<number | null>`value_high::float8`.as('valueHigh'))
    .orderBy('id')
    .execute();
  return (zone) => hoursPrinted(zone, printed, period);
}
