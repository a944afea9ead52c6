import type { CldColumn, CldRow } from './columns.js';

const servicesOfRelease1: Readonly<Record<string, string>> = {
  'Long term support: Nursing care': 'Long Term Support: Nursing Care',
  'Long term support: Residential care': 'Long Term Support: Residential Care',
  'Long term support: Community': 'Long Term Support: Community',
  'Short term support: ST-Max': 'Short Term Support: ST-Max',
  'Short term support: Ongoing low level': 'Short Term Support: Ongoing Low Level',
  'Short term support: Other short term': 'Short Term Support: Other Short Term',
};
const componentsOfRelease1: Readonly<Record<string, string>> = {
  'Long term nursing care': 'Long Term Nursing Care',
  'Long term residential care': 'Long Term Residential Care',
  'Home support or domiciliary care': 'Home Support',
  'Direct payment': 'Direct Payment',
  'Community supported living': 'Community Supported Living',
};

/** Words that release 1 of the specification spelt otherwise; other values stay. */
export const releaseOneWords: Readonly<Partial<Record<CldColumn, (value: string) => string>>> = {
  Ethnicity: (value) => value.replace(': ', ' - '),
  'Client Type': (value) => (value === 'Service user' ? 'Service User' : value),
  'Service Type': (value) => servicesOfRelease1[value] ?? value,
  'Service Component': (value) => componentsOfRelease1[value] ?? value,
  'Delivery Mechanism': (value) =>
    ({
      'Direct payment': 'Direct Payment',
      'CASSR managed personal budget': 'CASSR Managed Personal Budget',
      'CASSR commissioned support': 'CASSR Commissioned support',
    })[value] ?? value,
};

/** A row as a system still on release 1 would send it. */
export function inReleaseOne(row: CldRow): CldRow {
  const old: CldRow = { ...row };
  for (const [column, spell] of Object.entries(releaseOneWords) as [
    CldColumn,
    (value: string) => string,
  ][]) {
    const value = row[column];
    if (typeof value === 'string' && value !== '') old[column] = spell(value);
  }
  return old;
}
