import { expect, test } from 'vitest';
import {
  comparedIn,
  drawGroups,
  exactPeople,
  publicPeople,
} from '../findings/random-cities/drawnGroups.js';
import { drawsOf } from '../findings/random-cities/randomCity.js';
import { compareGroups } from './compareGroups.js';

const draws = drawsOf(11);

const marks = [
  'representationMark',
  'rateRatioMark',
  'standardisedRateRatioMark',
  'standardisedRatioMark',
] as const;

test('no verdict on 500 drawn groups turns with the rounding, and most of those that are plain are given', () => {
  const turned: string[] = [];
  let [plain, given] = [0, 0];
  for (let i = 0; i < 100; i += 1) {
    const drawn = drawGroups(draws, { years: 1 });
    const [year] = drawn.years;
    const reference = { code: 'group-1', label: 'Group 1', of: 'sex' as const };
    const truth = compareGroups(comparedIn(drawn, year!, exactPeople), reference);
    const seen = compareGroups(comparedIn(drawn, year!, publicPeople(draws)), reference);
    for (const mark of marks)
      seen.forEach((group, at) => {
        const [said, is] = [group[mark], truth[at]![mark]];
        if ((said === 'HIGHER' || said === 'LOWER') && said !== is)
          turned.push(`${mark}: ${said}, truly ${is}`);
        if (is !== 'HIGHER' && is !== 'LOWER') return;
        plain += 1;
        if (said === is) given += 1;
      });
  }
  expect(turned).toEqual([]);
  expect(given / plain).toBeGreaterThan(0.6);
});
