import { yearBefore } from '../../findings/claims/yearBefore.js';
import type { Finding } from '../../findings/finding.js';
import { latestRun } from '../../findings/series.js';
import type { Figure } from '../../gate/figure.js';
import type { EqualityYear } from '../answerEquality.js';
import type { EqualityDimension } from '../equalityQuestion.js';
import { beyondChance } from './beyondChance.js';
import { type Spoken, spokenOf } from './spokenOf.js';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** What a year is followed back by: of everybody, or of a group. */
interface Followed {
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly spoken: Spoken;
  readonly figure: (year: EqualityYear) => Figure | undefined;
}

/**
 * What surely moved since the year before: the ratio of a group, by more than chance and rounding; everybody supported and
 * the share without a group on record, by more than rounding.
 *
 * @param trend oldest first
 */
export function trendFindings(
  trend: readonly EqualityYear[],
  { by, aged }: { readonly by: EqualityDimension; readonly aged: boolean },
): readonly Finding[] {
  const now = trend.at(-1);
  if (!now || trend.length < 2) return [];
  const when =
    now.from === now.to
      ? `people supported on ${day.format(new Date(now.to))}`
      : 'people supported';
  const measure = aged ? 'standardisedRatio' : 'representationRatio';
  const ratio = spokenOf(measure, {
    noun: aged
      ? 'people supported for each one expected for their ages'
      : 'people supported for each one expected by the share of residents',
  });
  const everybody: readonly Followed[] = [
    {
      name: '',
      codes: {},
      spoken: spokenOf('people', { noun: when, counted: true }),
      figure: ({ people }) => people,
    },
    {
      name: '',
      codes: {},
      spoken: spokenOf('notRecorded', { noun: 'share with no group on record', unit: '%' }),
      figure: ({ notRecorded }) => notRecorded.share,
    },
  ];
  const groups = now.groups.map(({ group }): Followed => ({
    name: group.label,
    codes: { [by]: group.code },
    spoken: ratio,
    figure: ({ groups: own }) => {
      const found = own.find((one) => one.group.code === group.code && one.group.of === group.of);
      return found && beyondChance(found[measure]);
    },
  }));
  return [...everybody, ...groups].flatMap((followed) => ofFollowed(followed, trend));
}

/** Moves say less than where a group stands. */
const movesWeigh = 0.2;

function ofFollowed(
  { name, codes, spoken: { measure, words }, figure }: Followed,
  trend: readonly EqualityYear[],
): readonly Finding[] {
  const points = trend.flatMap((year) => {
    const own = figure(year);
    const time = `${year.financialYear.slice(0, 4)}-04-01`;
    return own ? [{ name, codes, time, unknown: false, figure: own }] : [];
  });
  const run = points.length === trend.length ? latestRun(points) : [];
  if (run.length < 2) return [];
  const moved = yearBefore({ measure, words, grain: 'financialYear', points: run, name });
  return moved ? [{ ...moved, weight: Math.round(movesWeigh * moved.weight) }] : [];
}
