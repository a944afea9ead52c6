/** The values of Gender in Client Level Data, release 2, as codes. */
export const sexes = [
  { code: 'female', label: 'Female', cld: 'Female' },
  { code: 'male', label: 'Male', cld: 'Male' },
  { code: 'other', label: 'Other', cld: 'Other' },
  { code: 'unknown', label: 'Not known', cld: 'Unknown' },
] as const;

export type SexCode = (typeof sexes)[number]['code'];
