import { broadEthnicGroups, ethnicGroups, publishedEthnicGroups } from '@careshape/domain';
import type { Check } from '../../layout.js';
import type { PopulationCount } from './parse.js';

type PopulationCheck = Check<PopulationCount>;

/** A year is one that people were or will be counted in. */
const yearOutOfRange: PopulationCheck = ({ year }) =>
  year < 1801 || year > 2200 ? { code: 'out-of-range', column: 'year', value: String(year) } : null;

/** An age band is `all`, `under-18`, `18-64`, `65-plus` or another band written so. */
const noAgeBand: PopulationCheck = ({ age_band }) => {
  const parts = /^(?:all|under-\d{1,3}|\d{1,3}-plus|(\d{1,3})-(\d{1,3}))$/.exec(age_band);
  const sound = parts !== null && (!parts[1] || Number(parts[1]) <= Number(parts[2]));
  return sound
    ? null
    : {
        code: 'unknown-code',
        column: 'age_band',
        value: age_band,
        hint: 'Write all, under-18, 18-64 or 85-plus.',
      };
};

const groupsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  all: new Set(['all']),
  detailed: new Set(ethnicGroups.map(({ code }) => code)),
  published: new Set(publishedEthnicGroups.map(({ code }) => code)),
  broad: new Set(broadEthnicGroups.map(({ code }) => code)),
};

/** An ethnic group is one of its list. */
const noSuchGroup: PopulationCheck = ({ ethnic_list, ethnic_group }) =>
  groupsOf[ethnic_list]?.has(ethnic_group)
    ? null
    : {
        code: 'unknown-code',
        column: 'ethnic_group',
        value: ethnic_group,
        hint: `It must be a group of the list ${ethnic_list}.`,
      };

/** There are no fewer than no people. */
const negative: PopulationCheck = ({ people }) =>
  people < 0 ? { code: 'out-of-range', column: 'people', value: String(people) } : null;

/** The rule book of population, in reading order. */
export const populationChecks: readonly PopulationCheck[] = [
  yearOutOfRange,
  noAgeBand,
  noSuchGroup,
  negative,
];
