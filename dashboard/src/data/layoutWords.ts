/** What a source layout is, in words for a reader. */
export interface LayoutWords {
  readonly name: string;
  readonly about: string;
}

const words: Readonly<Record<string, LayoutWords>> = {
  'ascof-csv': {
    name: 'Outcomes framework (ASCOF), to 2022/23',
    about: 'The same measures as published year by year until then.',
  },
  'ascof-long': {
    name: 'Outcomes framework (ASCOF)',
    about: 'National measures of what adult social care achieves, council by council.',
  },
  'ascof-ods': {
    name: 'Outcomes framework (ASCOF), workbook',
    about: 'National measures of what adult social care achieves, council by council.',
  },
  'capacity-care-homes': {
    name: 'Capacity of care homes',
    about: 'Beds, occupied beds and vacancies as care homes report them.',
  },
  'capacity-home-care': {
    name: 'Capacity of home care',
    about: 'Hours that home-care agencies could take on.',
  },
  cld: {
    name: 'Client Level Data (CLD)',
    about: 'Requests, assessments, services and reviews, one row an event.',
  },
  contracts: { name: 'Contracts', about: 'What the council buys from each provider.' },
  'cqc-api': {
    name: 'Register of care providers, from its API',
    about: 'The same register with relationships and every rating, now and before.',
  },
  'cqc-dashboard': {
    name: 'Register of care providers, dashboard export',
    about: 'The same register as councils export it, without dated ratings.',
  },
  'cqc-directory': {
    name: 'Register of care providers',
    about: 'Every registered location with its provider, services and beds.',
  },
  'cqc-filters': {
    name: 'Register of care providers, with filters',
    about: 'The same register with regulated activities and user groups.',
  },
  'cqc-ratings': { name: 'Ratings', about: 'What inspectors found, location by location.' },
  'home-support-weeks': {
    name: 'Home support, week by week',
    about: 'Hours and visits planned and delivered for each person and provider.',
  },
  'market-gaps': {
    name: 'Gaps in the market',
    about: 'Needs the council sees and what it does about them.',
  },
  population: { name: 'Residents', about: 'People by area, age, sex and ethnic group.' },
  'published-documents': {
    name: 'Papers of the council',
    about: 'The committee papers from which published figures are taken.',
  },
  'published-figures': {
    name: 'Published figures',
    about: 'Every figure printed in those papers, with its place.',
  },
  'respite-stays': { name: 'Respite', about: 'Short breaks, stay by stay.' },
  'risk-levels': {
    name: 'Levels of concern',
    about: 'The council’s own view of the risk at each provider.',
  },
  'ward-boundaries': { name: 'Ward boundaries', about: 'Where the wards begin and end.' },
  zones: { name: 'Home support zones', about: 'Which wards make up each zone of the contract.' },
};

/** A layout in words; one that is new here keeps its own name. */
export function layoutWords(layout: string): LayoutWords {
  return words[layout] ?? { name: layout, about: '' };
}
