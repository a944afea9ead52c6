import { type Day, dayOf, demoYears, lastDay } from '../calendar.js';
import { assessmentTargets } from '../ledger/assessments.js';
import type { DatedEvent, Person } from '../people/person.js';
import { itemAt, type Random } from '../random.js';
import { setMeanDays } from './setMeanDays.js';

const firstCut = dayOf('2023-03-31');
const secondCut = dayOf('2023-09-30');

/** A part of the time line with its own printed or chosen facts. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** Assessments beside those of people who came straight from a request. */
  readonly others: number;
  /** Of them, those that were open at the end of March 2023, and at the end of September 2023. */
  readonly openInMarch?: number;
  readonly openInSeptember?: number;
  readonly meanDays: number;
}

// 461 open at 31 March 2023 are 260 + 161 + 40; those open at 30 September 2023 are counted when the others are known
const stretches: readonly Stretch[] = [
  { from: demoYears[0].from, to: demoYears[0].to, others: 880, meanDays: 118 },
  {
    from: demoYears[1].from,
    to: demoYears[1].to,
    others: 900,
    meanDays: assessmentTargets.meanDays.fy2022,
  },
  {
    from: dayOf('2023-04-01'),
    to: dayOf('2023-06-30'),
    others: 270,
    openInMarch: 260,
    meanDays: assessmentTargets.meanDays.q1of2023,
  },
  {
    from: dayOf('2023-07-01'),
    to: secondCut,
    others: 260,
    openInMarch: 161,
    meanDays: assessmentTargets.meanDays.q2of2023,
  },
  {
    from: dayOf('2023-10-01'),
    to: dayOf('2023-12-31'),
    others: 250,
    openInMarch: 40,
    openInSeptember: 230,
    meanDays: 98,
  },
  { from: dayOf('2024-01-01'), to: lastDay, others: 250, meanDays: 98 },
];

/**
 * Adds assessments beside those that led straight from a request to support, so that the printed mean days and the printed numbers
 * of open assessments hold. They are reassessments of people with support, and assessments that found no eligible need.
 */
export function addAssessments(all: readonly Person[], random: Random): void {
  const straight = all.flatMap((person) => person.assessments);
  const open = (events: readonly DatedEvent[], cut: Day): number =>
    events.filter(({ start, end }) => start <= cut && end > cut).length;
  const { march2023, september2023 } = assessmentTargets.openAt;
  // nobody is assessed after their death
  const alive = all.filter(
    ({ carer, band, diedOn }) => !carer && band !== 'under-18' && diedOn === null,
  );
  let people = random.shuffle(alive);
  const others: DatedEvent[] = [];
  for (const stretch of stretches) {
    const inMarch = stretch.openInMarch ?? 0;
    let inSeptember = stretch.openInSeptember ?? 0;
    // the last stretch brings the open assessments of September to the printed number
    if (stretch.from > secondCut && stretch.openInSeptember === undefined)
      inSeptember = september2023 - open([...straight, ...others], secondCut);
    const added = Array.from({ length: stretch.others }, (_, index) =>
      draw(stretch, index < inMarch ? firstCut : index < inSeptember ? secondCut : null, random),
    );
    const known = straight.filter(({ end }) => end >= stretch.from && end <= stretch.to);
    setMeanDays(added, known, stretch.meanDays, [firstCut, secondCut]);
    others.push(...added);
    // one assessment a person in a year or so
    if (people.length < added.length) people = random.shuffle(alive);
    for (const [index, person] of people.splice(0, added.length).entries())
      person.assessments.push(itemAt(added, index));
  }
  const left = march2023 - open([...straight, ...others], firstCut);
  if (left !== 0) throw new Error(`open assessments are off by: ${left}`);
}

// Open at a cut: it started on that day or before; else it started after every cut that it could have been open at.
function draw(stretch: Stretch, openAt: Day | null, random: Random): DatedEvent {
  const end = random.int(stretch.from, stretch.to);
  if (openAt !== null) return { start: openAt - random.int(0, 60), end };
  const cut = [secondCut, firstCut].find((day) => day < stretch.from);
  const longest = cut === undefined ? 260 : end - cut - 1;
  return { start: end - Math.max(0, Math.min(longest, random.int(20, 150))), end };
}
