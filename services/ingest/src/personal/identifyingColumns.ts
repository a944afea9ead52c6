import { folded } from '../cells.js';

/** Columns that name a person, as Client Level Data and council exports head them. They must be absent or empty. */
export const identifyingColumns: ReadonlySet<string> = new Set(
  [
    'NHS Number',
    'NHS_Number',
    'NHS No',
    'NHS No.',
    'First Name',
    'First_Name',
    'Forename',
    'Forenames',
    'Middle Name',
    'Last Name',
    'Last_Name',
    'Surname',
    'Family Name',
    'Full Name',
    'Person Name',
    'Client Name',
    'Date of Birth',
    'Date_of_Birth',
    'DOB',
    'Birth Date',
    'Postcode',
    'Post Code',
    'Home Postcode',
    'Address',
    'Home Address',
    'Address Line 1',
    'Address Line 2',
    'Address Line 3',
    'UPRN',
    'Email',
    'E-mail',
    'Email Address',
    'Telephone',
    'Telephone Number',
    'Phone',
    'Phone Number',
    'Mobile',
    'Mobile Number',
    'National Insurance Number',
    'NI Number',
  ].map(folded),
);

/** Whether a column of this name identifies a person. */
export function isIdentifyingColumn(name: string): boolean {
  return identifyingColumns.has(folded(name));
}
