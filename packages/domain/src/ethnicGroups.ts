/** The five broad groups of the 2021 Census (Chinese counts as Asian, not as Other). */
export const broadEthnicGroups = [
  { code: 'asian', label: 'Asian or Asian British' },
  { code: 'black', label: 'Black, Black British, Caribbean or African' },
  { code: 'mixed', label: 'Mixed or multiple ethnic groups' },
  { code: 'white', label: 'White' },
  { code: 'other', label: 'Other ethnic group' },
  { code: 'not-recorded', label: 'Not recorded' },
] as const;

/** The groups the council publishes: White is told apart as White British and Other White. */
export const publishedEthnicGroups = [
  { code: 'asian', label: 'Asian' },
  { code: 'black', label: 'Black' },
  { code: 'mixed', label: 'Mixed' },
  { code: 'other', label: 'Other' },
  { code: 'white-british', label: 'White British' },
  { code: 'other-white', label: 'Other White' },
  { code: 'not-recorded', label: 'Not recorded' },
] as const;

export type BroadEthnicGroupCode = (typeof broadEthnicGroups)[number]['code'];
export type PublishedEthnicGroupCode = (typeof publishedEthnicGroups)[number]['code'];

/** One ethnic group at its finest depth, with the group it belongs to in each other list. */
export interface EthnicGroup {
  readonly code: string;
  readonly label: string;
  /** The words of Client Level Data, release 2. */
  readonly cld: string;
  /** The NHS Data Dictionary code (16+1). */
  readonly nhs: string;
  /** The words of the 2021 Census (table TS021); null for a person whose group is not recorded. */
  readonly census: string | null;
  readonly published: PublishedEthnicGroupCode;
  readonly broad: BroadEthnicGroupCode;
}

/**
 * The 19 groups of the 2021 Census, then the three ways in which a group can be missing.
 *
 * Refused and not known are different and neither is an ethnic group: shares are computed over known groups.
 * Source: ONS table TS021; NHS Data Dictionary ETHNIC CATEGORY; Client Level Data, release 2.
 */
export const ethnicGroups = [
  {
    code: 'bangladeshi',
    label: 'Bangladeshi',
    cld: 'Asian or Asian British: Bangladeshi',
    nhs: 'K',
    census: 'Bangladeshi',
    published: 'asian',
    broad: 'asian',
  },
  {
    code: 'chinese',
    label: 'Chinese',
    cld: 'Asian or Asian British: Chinese',
    nhs: 'R',
    census: 'Chinese',
    published: 'asian',
    broad: 'asian',
  },
  {
    code: 'indian',
    label: 'Indian',
    cld: 'Asian or Asian British: Indian',
    nhs: 'H',
    census: 'Indian',
    published: 'asian',
    broad: 'asian',
  },
  {
    code: 'pakistani',
    label: 'Pakistani',
    cld: 'Asian or Asian British: Pakistani',
    nhs: 'J',
    census: 'Pakistani',
    published: 'asian',
    broad: 'asian',
  },
  {
    code: 'other-asian',
    label: 'Any other Asian background',
    cld: 'Asian or Asian British: Any other Asian background',
    nhs: 'L',
    census: 'Other Asian',
    published: 'asian',
    broad: 'asian',
  },
  {
    code: 'african',
    label: 'African',
    cld: 'Black, Black British, Caribbean or African: African',
    nhs: 'N',
    census: 'African',
    published: 'black',
    broad: 'black',
  },
  {
    code: 'caribbean',
    label: 'Caribbean',
    cld: 'Black, Black British, Caribbean or African: Caribbean',
    nhs: 'M',
    census: 'Caribbean',
    published: 'black',
    broad: 'black',
  },
  {
    code: 'other-black',
    label: 'Any other Black background',
    cld: 'Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background',
    nhs: 'P',
    census: 'Other Black',
    published: 'black',
    broad: 'black',
  },
  {
    code: 'white-and-asian',
    label: 'White and Asian',
    cld: 'Mixed or multiple ethnic groups: White and Asian',
    nhs: 'F',
    census: 'White and Asian',
    published: 'mixed',
    broad: 'mixed',
  },
  {
    code: 'white-and-black-african',
    label: 'White and Black African',
    cld: 'Mixed or multiple ethnic groups: White and Black African',
    nhs: 'E',
    census: 'White and Black African',
    published: 'mixed',
    broad: 'mixed',
  },
  {
    code: 'white-and-black-caribbean',
    label: 'White and Black Caribbean',
    cld: 'Mixed or multiple ethnic groups: White and Black Caribbean',
    nhs: 'D',
    census: 'White and Black Caribbean',
    published: 'mixed',
    broad: 'mixed',
  },
  {
    code: 'other-mixed',
    label: 'Any other Mixed background',
    cld: 'Mixed or multiple ethnic groups: Any other Mixed or multiple ethnic background',
    nhs: 'G',
    census: 'Other Mixed or Multiple ethnic groups',
    published: 'mixed',
    broad: 'mixed',
  },
  {
    code: 'white-british',
    label: 'White British',
    cld: 'White: English, Welsh, Scottish, Northern Irish or British',
    nhs: 'A',
    census: 'English, Welsh, Scottish, Northern Irish or British',
    published: 'white-british',
    broad: 'white',
  },
  {
    code: 'irish',
    label: 'Irish',
    cld: 'White: Irish',
    nhs: 'B',
    census: 'Irish',
    published: 'other-white',
    broad: 'white',
  },
  {
    code: 'gypsy-or-irish-traveller',
    label: 'Gypsy or Irish Traveller',
    cld: 'White: Gypsy or Irish Traveller',
    nhs: 'C',
    census: 'Gypsy or Irish Traveller',
    published: 'other-white',
    broad: 'white',
  },
  {
    code: 'roma',
    label: 'Roma',
    cld: 'White: Roma',
    nhs: 'C',
    census: 'Roma',
    published: 'other-white',
    broad: 'white',
  },
  {
    code: 'other-white',
    label: 'Any other White background',
    cld: 'White: Any other White background',
    nhs: 'C',
    census: 'Other White',
    published: 'other-white',
    broad: 'white',
  },
  {
    code: 'arab',
    label: 'Arab',
    cld: 'Other ethnic group: Arab',
    nhs: 'S',
    census: 'Arab',
    published: 'other',
    broad: 'other',
  },
  {
    code: 'any-other',
    label: 'Any other ethnic group',
    cld: 'Other ethnic group: Any other ethnic group',
    nhs: 'S',
    census: 'Any other ethnic group',
    published: 'other',
    broad: 'other',
  },
  {
    code: 'refused',
    label: 'Refused',
    cld: 'No data: Refused',
    nhs: 'Z',
    census: null,
    published: 'not-recorded',
    broad: 'not-recorded',
  },
  {
    code: 'not-known',
    label: 'Undeclared or not known',
    cld: 'No data: Undeclared or not known',
    nhs: '99',
    census: null,
    published: 'not-recorded',
    broad: 'not-recorded',
  },
  {
    code: 'not-mapped',
    label: 'Invalid and not mapped',
    cld: 'Invalid and not mapped',
    nhs: '99',
    census: null,
    published: 'not-recorded',
    broad: 'not-recorded',
  },
] as const satisfies readonly EthnicGroup[];

export type EthnicGroupCode = (typeof ethnicGroups)[number]['code'];
