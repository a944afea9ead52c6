import { headingKey } from '../headingKey.js';

/** Headings that name a person whatever stands before them: `Client First Name`, `carer_surname`. */
const ofAPerson =
  /nhs(?:number|num)|(?:first|fore|given|middle|last|family|maiden|full|preferred|sur)name|(?:client|customer|person|patient|resident|serviceuser|carer|relative|contact)name|nextofkin|dateofbirth|birthdate|nationalinsurance/;

/** Headings that name a person only as a whole, or at their end. */
const whole = new Set(
  [
    'NHS',
    'NHS No',
    'NHS ID',
    'Name',
    'Names',
    'Client',
    'Customer',
    'Patient',
    'Resident',
    'Service User',
    'Known As',
    'Alias',
    'Initials',
    'Birthday',
    'DOB',
    'NI Number',
    'NI No',
    'NINO',
    'UPRN',
    'Tel',
    'Tel No',
    'Phone No',
    'Mobile No',
  ].map(headingKey),
);
const ending =
  /(?:dob|nhsno|postcode|postalcode|address|address(?:line)?\d|email|telephone|phone|mobile|(?:telephone|phone|mobile|contact)(?:number|no))$/;

/** What such a heading is followed by where it says something about the identifier and not the identifier itself. */
const about = /(?:pseudo\w*|pseudonym|status|statusindicator|indicator|flag|verified|recorded)$/;

/** Words of a heading that make it a business's: the practice's telephone, the provider's postcode. */
const ofABusiness = /provider|practice|supplier|organisation|agency|cqc/;

/**
 * Whether a column of this name identifies a person; headings are compared as `headingKey` makes them.
 *
 * Such a column is never read. It may be there where it is empty; a file in which it holds something is refused.
 *
 * @example isIdentifyingColumn('DateOfBirth') // true
 * @example isIdentifyingColumn('Provider Postcode') // false
 */
export function isIdentifyingColumn(name: string): boolean {
  const key = headingKey(name);
  if (whole.has(key)) return true;
  if (about.test(key)) return false;
  return ofAPerson.test(key) || (ending.test(key) && !ofABusiness.test(key));
}

/** Whether a heading says that a column identifies a person and nothing else, so that it may be repeated itself. */
export function isIdentifyingWord(name: string): boolean {
  const key = headingKey(name);
  return whole.has(key) || ofAPerson.exec(key)?.[0] === key || ending.exec(key)?.[0] === key;
}

/**
 * Whether a heading stands for a name, a birth date or a national number of a person: in a public register or in
 * statistics too, where addresses and telephone numbers are those of businesses.
 */
export function isOfAPerson(name: string): boolean {
  const key = headingKey(name);
  return !about.test(key) && !ofABusiness.test(key) && strictlyOfAPerson.test(key);
}
const strictlyOfAPerson =
  /nhsn(?:umber|um|o)$|(?:first|fore|last|family|sur)name|dateofbirth|birthdate|nationalinsurance|^dob$/;

/** Whether a column of this name holds a provider's or practice's own details, which name no person. */
export function isBusinessColumn(name: string): boolean {
  return ofABusiness.test(headingKey(name));
}
