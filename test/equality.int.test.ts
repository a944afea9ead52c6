import { describe, expect, test } from 'vitest';
import { ask } from './platform.js';

// The shares that the council's Market Position Statement prints, and its equality assessment, asked of `equality` itself.

interface Figure {
  readonly value: number | null;
  readonly display: string;
  readonly status: string;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Group {
  readonly group: { readonly code: string; readonly of: string };
  readonly people: Figure;
  readonly share: Figure;
  readonly population: Figure;
  readonly populationShare: Figure;
  readonly representationRatio: Figure;
  readonly representationMark: string | null;
  readonly crudeRate: Figure;
  readonly standardisedRate: Figure;
  readonly standardisedRatio: Figure;
  readonly standardisedRatioMark: string | null;
  readonly peopleToParity: Figure;
}

interface Equality {
  readonly groups: readonly Group[];
  readonly notRecorded: { readonly people: Figure; readonly share: Figure };
  readonly people: Figure;
  readonly basePeople: Figure;
  readonly population: { readonly modelled: boolean; readonly year: number } | null;
  readonly standardAges: string | null;
  readonly notes: readonly string[];
  readonly trend: readonly { readonly financialYear: string; readonly groups: readonly Group[] }[];
}

const figure = '{ value display status lower upper }';
const groups = `groups { group { code of } people ${figure} share ${figure} population ${figure} populationShare ${figure}
  representationRatio ${figure} representationMark crudeRate ${figure} standardisedRate ${figure}
  standardisedRatio ${figure} standardisedRatioMark peopleToParity ${figure} }`;

async function equality(words: string, as: 'public' | 'analyst' = 'analyst'): Promise<Equality> {
  const query = `{ equality(${words}) { ${groups} notRecorded { people ${figure} share ${figure} }
    people ${figure} basePeople ${figure} population { modelled year } standardAges notes
    trend { financialYear ${groups} } } }`;
  return (await ask<{ equality: Equality }>(query, { as })).equality;
}

const shares = ({ groups: all }: Equality) => all.map(({ share }) => share.display);
/** As printed: the people without a group over the same base. */
const withoutGroup = ({ notRecorded, basePeople }: Equality) =>
  ((100 * notRecorded.people.value!) / basePeople.value!).toFixed(1);

describe('as printed', () => {
  test.each([
    ['2023-03-31', ['11.6%', '3.7%', '1.2%', '0.9%', '74.1%', '5.0%'], '3.8'],
    ['2024-03-31', ['12.9%', '4.4%', '1.3%', '1.0%', '74.2%', '5.7%'], '1.2'],
  ])('ethnic shares of people in long-term support, %s', async (at, printed, without) => {
    const answer = await equality(`by: ETHNIC_GROUP_PUBLISHED, base: NOT_REFUSED, at: "${at}"`);
    expect(shares(answer)).toEqual(printed);
    expect(withoutGroup(answer)).toBe(without);
  });

  test('adults by ethnic group', async () => {
    const answer = await equality('by: ETHNIC_GROUP_PUBLISHED, at: "2024-03-31"');
    expect(answer.groups.map(({ populationShare }) => populationShare.display)).toEqual([
      '17.9%',
      '7.8%',
      '2.5%',
      '3.3%',
      '57.5%',
      '11.0%',
    ]);
  });

  test('Indian, any other White and African in the equality assessment', async () => {
    const answer = await equality(
      'by: ETHNIC_GROUP, base: NOT_REFUSED, at: "2024-03-31", coarsen: false',
    );
    const shareOf = (code: string) =>
      answer.groups.find(({ group }) => group.code === code)!.share.display;
    expect(['indian', 'other-white', 'african'].map(shareOf)).toEqual(['5.9%', '1.9%', '1.4%']);
  });
});

describe('three years of long-term support, as council staff see it', () => {
  test('years stand oldest first, the last is the answer', async () => {
    const answer = await equality('by: ETHNIC_GROUP_PUBLISHED, at: "2024-03-31", years: 3');
    expect(answer.trend.map(({ financialYear }) => financialYear)).toEqual([
      '2021/22',
      '2022/23',
      '2023/24',
    ]);
    expect(answer.trend.at(-1)!.groups).toEqual(answer.groups);
  });

  test('Asian adults look less supported until their ages are allowed for', async () => {
    const answer = await equality('by: ETHNIC_GROUP_PUBLISHED, at: "2024-03-31"');
    const asian = answer.groups[0]!;
    expect(asian.representationMark).toBe('LOWER');
    expect(asian.standardisedRatioMark).toBe('TOO_CLOSE_TO_CALL');
    expect(answer.population).toEqual({ year: 2023, modelled: true });
    expect(answer.notes.join(' ')).toContain('iterative proportional fitting');
  });

  test('people to parity add up to nobody', async () => {
    const answer = await equality('by: ETHNIC_GROUP_PUBLISHED, at: "2024-03-31"');
    const all = answer.groups.reduce((sum, group) => sum + group.peopleToParity.value!, 0);
    expect(all).toBeCloseTo(0, 6);
  });
});

describe('the public', () => {
  test('counts are multiples of 5, and intervals are those of the counts shown', async () => {
    const { groups: all, basePeople } = await equality('by: ETHNIC_GROUP', 'public');
    const counted = all.filter(({ people }) => people.value !== null);
    expect(counted.filter(({ people }) => people.value! % 5 !== 0)).toEqual([]);
    expect(counted.map(({ share }) => share.lower)).toEqual(
      counted.map(({ people }) => oneDecimal(wilsonLower(people.value!, basePeople.value!))),
    );
    expect(counted.map(({ crudeRate }) => crudeRate.value)).toEqual(
      counted.map(({ people, population }) =>
        oneDecimal((1_000 * people.value!) / population.value!),
      ),
    );
  });

  test('families of small groups are shown as one, with a note', async () => {
    const { groups: all, notes } = await equality('by: ETHNIC_GROUP', 'public');
    expect(all.filter(({ group }) => group.of !== 'ethnicGroup')).not.toEqual([]);
    expect(notes.some((note) => note.includes('Roma') && note.includes('Other White'))).toBe(true);
  });

  test('nothing made of a suppressed count is shown', async () => {
    const { groups: all } = await equality(
      'by: ETHNIC_GROUP, measure: SHARED_LIVES, coarsen: false',
      'public',
    );
    const suppressed = all.filter(({ people }) => people.status === 'SUPPRESSED');
    const made = suppressed.flatMap((group) => [
      group.share,
      group.representationRatio,
      group.crudeRate,
      group.standardisedRate,
      group.standardisedRatio,
      group.peopleToParity,
    ]);
    expect(suppressed.length).toBeGreaterThan(0);
    expect(
      made.filter(({ value, lower, upper }) => value !== null || lower !== null || upper !== null),
    ).toEqual([]);
  });

  test.each(['SEX', 'AGE_BAND', 'WARD', 'ETHNIC_GROUP_BROAD'])(
    'hours of home support by %s',
    async (by) => {
      const { groups: all } = await equality(`by: ${by}, measure: HOME_SUPPORT_HOURS`, 'public');
      expect(all.some(({ people }) => people.value !== null)).toBe(true);
    },
  );
});

const oneDecimal = (value: number) => Number(value.toFixed(1));

/** Wilson's lower limit of a share in per cent, by the closed form of the score interval. */
function wilsonLower(count: number, total: number): number {
  const z = 1.959963984540054;
  const share = count / total;
  const middle = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return (100 * (middle - spread)) / (1 + z ** 2 / total);
}
