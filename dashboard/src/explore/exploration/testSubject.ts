import type { Policy, Subject, SubjectDimension, SubjectMeasure } from './subject.js';

function dimension(
  id: string,
  label: string,
  more: Partial<SubjectDimension> & Pick<SubjectDimension, 'kind'>,
): SubjectDimension {
  return {
    id,
    enumValue: id.toUpperCase(),
    label,
    definition: '',
    list: null,
    notForPublic: null,
    values: [],
    ...more,
  };
}

function measure(
  id: string,
  label: string,
  unit: string,
  more: Partial<SubjectMeasure> = {},
): SubjectMeasure {
  return {
    id,
    enumValue: id.replace(/(?=[A-Z])/g, '_').toUpperCase(),
    label,
    unit,
    decimals: 0,
    polarity: 'NEUTRAL',
    definition: '',
    source: '',
    aboutPeople: true,
    notForPublic: null,
    notForPublicBy: [],
    ...more,
  };
}

/** A subject for tests: some of the real home support, so that its queries can be held against the schema. */
export const testSubject: Subject = {
  id: 'homeSupport',
  label: 'Home support',
  definition: 'Home support by person and week.',
  source: 'Call monitoring',
  timeGrains: ['week', 'month'],
  dimensions: [
    dimension('provider', 'Provider', {
      kind: 'OPEN',
      notForPublic: 'it would show one provider’s business',
    }),
    dimension('zone', 'Zone', { kind: 'OPEN' }),
    dimension('term', 'Term', {
      kind: 'CLOSED',
      list: 'HomeSupportTerm',
      values: [
        { name: 'LONG', code: 'long', label: 'Long term' },
        { name: 'SHORT', code: 'short', label: 'Short term' },
      ],
    }),
    dimension('ward', 'Ward', { kind: 'OPEN' }),
    dimension('sex', 'Sex', { kind: 'CLOSED', list: 'Sex' }),
    dimension('week', 'Week', { kind: 'TIME' }),
    dimension('month', 'Month', { kind: 'TIME' }),
  ],
  measures: [
    measure('people', 'People', 'people'),
    measure('hoursDelivered', 'Hours delivered', 'hours', { notForPublicBy: ['ward'] }),
    measure('hoursPlanned', 'Hours planned', 'hours'),
  ],
};

/** What the public may see, for tests. */
export const testPublic: Policy = {
  name: 'PUBLIC',
  base: 5,
  threshold: 5,
  cellLimit: 5000,
  codesPerFilter: 1,
  dimensionLimit: 4,
  finestGrain: 'month',
  pageLimit: 5000,
  words: '',
  methodology: [],
};

/** What an analyst may see, for tests. */
export const testAnalyst: Policy = {
  ...testPublic,
  name: 'ANALYST',
  codesPerFilter: null,
  dimensionLimit: 8,
  finestGrain: 'day',
};
