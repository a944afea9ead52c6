import { expect, test } from 'vitest';
import { Kind, print } from 'graphql';
import { CityAtAGlanceDocument, ProvidersDocument } from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import { financialYear } from '../../periods/financialYear.js';
import { needsAttention } from './needsAttention.js';
import { testAnswer, testFinding } from '../testAnswer.js';
import { whatChanged } from './whatChanged.js';

const year = financialYear(2023);
const chosen: Chosen = {
  year,
  years: [year, financialYear(2022)],
  place: 'Example',
  clientGroup: null,
  workingAge: null,
  own: {},
  signedIn: false,
};

test('says what the API found to have moved, leaves out what stayed level, and leads to its page', () => {
  expect(whatChanged(testAnswer, chosen)).toEqual([
    {
      subject: 'Ratings',
      text: 'Share of services rated good or outstanding fell from 73.0% to 71.4%.',
      address: '/providers?year=2023-24',
    },
    {
      subject: 'Placements',
      text: 'Nursing care: people on the last day fell from 455 to 420.',
      address: '/placements?year=2023-24&service=NURSING_CARE',
    },
    {
      subject: 'Home support',
      text: 'Hours delivered per week rose from 13,836 to 14,454.',
      address: '/home-support?year=2023-24',
    },
  ]);
});

test('names a rating that fell, a zone below the city, reviews that fell and a group below what its ages would give', () => {
  const lines = needsAttention(testAnswer, chosen);
  expect(lines.map(({ text }) => text)).toEqual([
    'Demo House: requires improvement since 12 June 2023, good before.',
    'Zone L1 (94.1%) was below the overall share of hours delivered, 95.1%.',
    'Reviews completed fell from about 525 to about 185, by at least 62%.',
    'Asian: fewer people supported than expected for the ages of the group, about 0.62 for each 1 expected.',
  ]);
  expect(lines[1]!.address).toBe('/home-support?year=2023-24&zone=LONG-L1');
});

test('puts no zone under pressure that the API finds level with the city', () => {
  const level = testFinding(
    'LEVEL_WITH_OVERALL',
    'Zone 7 and Zone 8 were level with the overall share of hours delivered, about 95.1%, to within 1 point.',
    'shareDelivered',
    { dimension: 'zone', code: 'L7' },
  );
  const lines = needsAttention(
    { ...testAnswer, zonesChange: { rows: [], findings: [level] } },
    chosen,
  );
  expect(lines.map(({ subject }) => subject)).not.toContain('Zone under pressure');
});

test('says two things of a kind at most, and counts and names the others', () => {
  const [place] = testAnswer.ratedLow!.nodes;
  const nodes = ['1', '2', '3', '4'].map((id) => ({ ...place!, id, name: `Demo House ${id}` }));
  const lines = needsAttention(
    { ...testAnswer, ratedLow: { ...testAnswer.ratedLow!, nodes } },
    chosen,
  );
  const fallen = lines.filter(({ subject }) => subject === 'Rating fell');
  expect(fallen).toHaveLength(2);
  expect(fallen[1]).toMatchObject({
    text: '3 more places rated lower than before: Demo House 2, Demo House 3 and Demo House 4',
    address: '/providers',
  });
});

test('does not say a rating fell in a year in which it did not', () => {
  const earlier = { ...chosen, year: financialYear(2022) };
  expect(needsAttention(testAnswer, earlier).map(({ subject }) => subject)).not.toContain(
    'Rating fell',
  );
});

test('what is said of care homes is asked of care homes alone, without housing with care', () => {
  const ofCareHomes = ['beds', 'occupancyChange', 'occupancyByQuarter'];
  const asked = [CityAtAGlanceDocument, ProvidersDocument].flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      'selectionSet' in definition ? definition.selectionSet.selections : [],
    ),
  );
  const filters = asked.flatMap((field) =>
    field.kind === Kind.FIELD && ofCareHomes.includes(field.alias?.value ?? '')
      ? [print(field).includes('careHome: {in: [CARE_HOME]}')]
      : [],
  );
  expect(filters).toEqual([true, true, true]);
});
