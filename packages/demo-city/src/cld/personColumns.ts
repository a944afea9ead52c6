import { ethnicGroups, sexes } from '@careshape/domain';

import { type Day, ukOf } from '../calendar.js';
import type { Person } from '../people/person.js';
import type { CldRow } from './columns.js';

const cldOfGroup = new Map<string, string>(ethnicGroups.map(({ code, cld }) => [code, cld]));
const cldOfSex = new Map<string, string>(sexes.map(({ code, cld }) => [code, cld]));
const homes = {
  'nursing-care': 'Registered nursing home',
  'residential-care': 'Registered care home',
  'housing-with-care': 'Sheltered housing, extra care housing or other sheltered housing',
  'supported-living': 'Supported accommodation, supported lodgings or supported group home',
  'shared-lives': 'Shared Lives scheme',
} as const;
const tenures = [
  'Owner occupier or shared ownership scheme',
  'Tenant: Local authority or other social housing provider',
  'Tenant: Private landlord',
  'Settled mainstream housing with family or friends',
];

/** The columns that say who a row is about, as known at the end of a reporting period. The identifying columns stay empty. */
export function personColumns(person: Person, pseudonym: string, periodEnd: Day): CldRow {
  const last = person.episodes.at(-1)?.service;
  const home = last !== undefined && last in homes ? homes[last as keyof typeof homes] : null;
  return {
    'LA Person Unique Identifier': pseudonym,
    Gender: cldOfSex.get(person.sex) ?? 'Unknown',
    // words that no code list knows, as some councils still send them
    Ethnicity:
      person.ethnicGroup === 'not-mapped'
        ? 'Not asked (old system)'
        : (cldOfGroup.get(person.ethnicGroup) ?? ''),
    'Date of Death':
      person.diedOn !== null && person.diedOn <= periodEnd ? ukOf(person.diedOn) : '',
    'Client Type': person.carer ? 'Unpaid carer' : 'Service user',
    'Primary Support Reason': person.supportReason,
    'Accommodation Status': home ?? tenures[person.index % tenures.length] ?? '',
    'Employment Status':
      person.band === '65-plus'
        ? 'Not in paid employment: Not actively seeking work or retired'
        : person.index % 53 === 0
          ? 'Paid: Less than 16 hours a week'
          : 'Not in paid employment: Not actively seeking work or retired',
    'Has Unpaid Carer': person.index % 3 === 0 ? 'Yes' : 'No',
    'Visual Impairment': 'No visual impairment',
    'Hearing Impairment': 'No hearing impairment',
    'Client Funding Status':
      person.index % 4 === 0 ? 'Joint client and social care funded' : 'Fully social care funded',
    'Birth Year': person.birthYear,
    'Birth Month': person.birthMonth,
    Ward: person.ward,
  };
}
