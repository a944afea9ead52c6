import type { EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import type { EqualityGroup } from './ratioRows.js';

type Answer = NonNullable<EqualityQuery['equality']>;
type Part = EqualityGroup['standardisedRatio'];

const rounded = (
  display: string,
  lower: number | null = null,
  upper: number | null = null,
): Part => ({
  value: Number(display.replace('%', '')),
  display,
  status: 'ROUNDED',
  reason: null,
  unit: '',
  least: null,
  most: null,
  lower,
  upper,
});
const suppressed: Part = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
  lower: null,
  upper: null,
};

function group(code: string, label: string, figures: Partial<EqualityGroup>): EqualityGroup {
  return {
    group: { code, label, of: 'ETHNIC_GROUP_PUBLISHED' },
    people: suppressed,
    share: suppressed,
    population: rounded('9000'),
    populationShare: rounded('3.3%'),
    standardisedRatio: suppressed,
    standardisedRatioMark: null,
    representationRatio: suppressed,
    representationMark: null,
    standardisedRate: suppressed,
    standardisedRateRatio: suppressed,
    standardisedRateRatioMark: null,
    crudeRate: suppressed,
    rateRatio: suppressed,
    rateRatioMark: null,
    peopleToParityForAge: suppressed,
    peopleToParity: suppressed,
    amount: null,
    amountShare: null,
    amountPerPerson: null,
    ...figures,
  };
}

/** An answer for tests: one group that may be as expected, one that is not, one suppressed. */
export const testEquality: Answer = {
  findings: [],
  reference: { code: 'white-british', label: 'White British' },
  people: rounded('3720'),
  basePeople: rounded('3675'),
  notRecorded: { people: rounded('45'), share: rounded('1.2%') },
  population: { year: 2023, basis: 'modelled', modelled: true, ages: 'adults' },
  standardAges: '18 to 64, 65 and above',
  withheld: 1,
  notes: ['The population is modelled, not counted.'],
  groups: [
    group('asian', 'Asian', {
      standardisedRatio: rounded('1.08', 0.99, 1.18),
      standardisedRatioMark: 'TOO_CLOSE_TO_CALL',
      representationRatio: rounded('0.72', 0.66, 0.78),
      representationMark: 'LOWER',
      peopleToParityForAge: rounded('-36'),
      peopleToParity: rounded('183'),
    }),
    group('other', 'Other', {
      standardisedRatio: rounded('0.43', 0.3, 0.6),
      standardisedRatioMark: 'LOWER',
      representationRatio: rounded('0.29', 0.21, 0.4),
      representationMark: 'LOWER',
      peopleToParityForAge: rounded('46'),
      peopleToParity: rounded('86'),
    }),
    group('mixed', 'Mixed', {}),
  ],
  trend: [],
};

/** What a reader has chosen, for tests: the usual, in a year of which one more is loaded. */
export const testChosen: Chosen = {
  year: financialYear(2023),
  years: [financialYear(2023), financialYear(2022)],
  place: 'Coventry',
  clientGroup: null,
  workingAge: null,
  own: {
    service: 'LONG_TERM_SUPPORT',
    by: 'ethnicGroupPublished',
    counted: 'usual',
    reference: 'largest',
  },
  signedIn: false,
};
