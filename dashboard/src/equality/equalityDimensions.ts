import type { EqualityDimension } from '../gql/graphql.js';
import type { ChoiceOption } from '../page/pageSpec.js';

/** A way to compare people. */
export interface DimensionWords {
  /** As it stands in the address. */
  readonly code: string;
  /** As the API takes it. */
  readonly by: EqualityDimension;
  readonly label: string;
  /** What one group is called at the head of a table. */
  readonly group: string;
  /** Groups that others can be compared with; the one with most residents where none is chosen. */
  readonly references: readonly ChoiceOption[];
}

/** The ways to compare, the council's own groups first. */
export const equalityDimensions: readonly DimensionWords[] = [
  {
    code: 'ethnicGroupPublished',
    by: 'ETHNIC_GROUP_PUBLISHED',
    label: 'Ethnic group, as the council publishes (6)',
    group: 'Ethnic group',
    references: [
      { value: 'white-british', label: 'White British' },
      { value: 'other-white', label: 'Other White' },
      { value: 'asian', label: 'Asian' },
      { value: 'black', label: 'Black' },
      { value: 'mixed', label: 'Mixed' },
      { value: 'other', label: 'Other' },
    ],
  },
  {
    code: 'ethnicGroupBroad',
    by: 'ETHNIC_GROUP_BROAD',
    label: 'Ethnic group, broad (5)',
    group: 'Ethnic group',
    references: [
      { value: 'white', label: 'White' },
      { value: 'asian', label: 'Asian' },
      { value: 'black', label: 'Black' },
      { value: 'mixed', label: 'Mixed' },
      { value: 'other', label: 'Other' },
    ],
  },
  {
    code: 'ethnicGroup',
    by: 'ETHNIC_GROUP',
    label: 'Ethnic group, detailed (19)',
    group: 'Ethnic group',
    references: [],
  },
  {
    code: 'sex',
    by: 'SEX',
    label: 'Sex',
    group: 'Sex',
    references: [
      { value: 'female', label: 'Female' },
      { value: 'male', label: 'Male' },
    ],
  },
  { code: 'ageBand', by: 'AGE_BAND', label: 'Age', group: 'Age', references: [] },
  { code: 'ward', by: 'WARD', label: 'Ward', group: 'Ward', references: [] },
];

/** The words of a way to compare. */
export function dimensionOf(code: string | undefined): DimensionWords {
  return equalityDimensions.find((dimension) => dimension.code === code) ?? equalityDimensions[0]!;
}
