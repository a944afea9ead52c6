import { askable } from '../choices/askable.js';
import type { Exploration } from './exploration.js';
import { askedDimensions, askedMeasures } from './explorationText.js';
import {
  grainRank,
  isAboutPeople,
  type Policy,
  type Subject,
  type SubjectDimension,
  type SubjectMeasure,
} from './subject.js';

/** The dimensions a question uses: those of its rows and its filters, each once, time counted where rows are split by it. */
export function dimensionsUsed({ by, time, filters }: Exploration): ReadonlySet<string> {
  return new Set([
    ...by,
    ...(time === null ? [] : [time]),
    ...filters.map(({ dimension }) => dimension),
  ]);
}

/** Why a question must not use this dimension; null where it may. */
export function whyNotDimension(
  dimension: SubjectDimension,
  exploration: Exploration,
  subject: Subject,
  policy: Policy,
): string | null {
  if (!askable(dimension, policy)) return forStaff(dimension.notForPublic ?? '');
  if (policy.name !== 'ANALYST') {
    const barred = askedMeasures(exploration, subject).find(({ notForPublicBy }) =>
      notForPublicBy.includes(dimension.id),
    );
    if (barred) return forStaff(`${barred.label.toLowerCase()} would show one provider’s business`);
  }
  const tooFine =
    dimension.kind === 'TIME' &&
    isAboutPeople(subject) &&
    grainRank(dimension.id) < grainRank(policy.finestGrain);
  if (tooFine) return `no figure about people is given by ${dimension.label.toLowerCase()}`;
  const used = dimensionsUsed(exploration);
  return !used.has(dimension.id) && used.size >= policy.dimensionLimit
    ? `a question uses at most ${policy.dimensionLimit} dimensions, filters and time counted: take one out first`
    : null;
}

/** Why a question must not ask for this measure; null where it may. */
export function whyNotMeasure(
  measure: SubjectMeasure,
  exploration: Exploration,
  subject: Subject,
  policy: Policy,
): string | null {
  if (!askable(measure, policy)) return forStaff(measure.notForPublic ?? '');
  if (policy.name === 'ANALYST') return null;
  const used = dimensionsUsed(exploration);
  const barredBy = measure.notForPublicBy.filter((id) => used.has(id));
  if (barredBy.length === 0) return null;
  const names = askedNames(barredBy, subject);
  return forStaff(`by ${names} it would show one provider’s business`);
}

/** Every rule that a question breaks before it is asked, a sentence each; the API says the rest. */
export function brokenLimits(
  exploration: Exploration,
  subject: Subject,
  policy: Policy,
): readonly string[] {
  const refused = [
    ...askedDimensions(exploration, subject),
    ...exploration.filters.flatMap(
      ({ dimension }) => subject.dimensions.find(({ id }) => id === dimension) ?? [],
    ),
  ].flatMap((dimension) => {
    const why = whyNotDimension(dimension, exploration, subject, policy);
    return why === null ? [] : [`${dimension.label}: ${why}.`];
  });
  const used = dimensionsUsed(exploration).size;
  const over = used - policy.dimensionLimit;
  return [
    ...new Set(refused),
    ...(over > 0
      ? [
          `This question uses ${used} dimensions, filters and time counted; the limit is ${policy.dimensionLimit}: take ${over} out.`,
        ]
      : []),
  ];
}

/** How many values a filter may keep; null: any number. */
export function valuesPerFilter(subject: Subject, policy: Policy): number | null {
  return isAboutPeople(subject) ? (policy.codesPerFilter ?? null) : null;
}

function forStaff(reason: string): string {
  return `for council staff only: ${reason}`;
}

function askedNames(ids: readonly string[], subject: Subject): string {
  return ids
    .map((id) => subject.dimensions.find((one) => one.id === id)?.label.toLowerCase() ?? id)
    .join(' and ');
}
