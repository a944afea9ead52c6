/** A term of the field and what it means, in our own words. */
export interface GlossaryTerm {
  readonly term: string;
  /** Written out, where it is an acronym. */
  readonly inFull?: string;
  readonly meaning: string;
}

/** The terms and acronyms of the pages, in the order of the alphabet. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  {
    term: 'Age-standardised rate',
    meaning:
      'A rate worked out as if every group had the same mix of ages. It lets a young group be compared with an old one.',
  },
  {
    term: 'ASC',
    inFull: 'Adult social care',
    meaning: 'Support for adults who need help with daily life, and for those who care for them.',
  },
  {
    term: 'ASCOF',
    inFull: 'Adult Social Care Outcomes Framework',
    meaning:
      'A set of national measures, published each year, of what adult social care achieves in each council.',
  },
  {
    term: 'Assessment',
    meaning: 'A conversation in which the council finds out what help a person needs.',
  },
  {
    term: 'Block contract',
    meaning:
      'Hours or beds the council pays for in advance. Other care is bought piece by piece, which is called a spot purchase.',
  },
  {
    term: 'Care Act',
    inFull: 'Care Act 2014',
    meaning: 'The law that says what support councils in England must give to adults and carers.',
  },
  {
    term: 'Care home with nursing',
    meaning: 'A care home where nurses work day and night. Others give personal care only.',
  },
  {
    term: 'CLD',
    inFull: 'Client Level Data',
    meaning:
      'The record that every council sends to the Department of Health and Social Care: one row for each request, assessment, service and review, without names.',
  },
  {
    term: 'Client group',
    meaning: 'The main reason for which a person is supported, such as a learning disability.',
  },
  {
    term: 'Confidence interval',
    meaning:
      'The span in which a figure would most likely lie if chance had fallen differently. A wide one means few people.',
  },
  {
    term: 'CQC',
    inFull: 'Care Quality Commission',
    meaning: 'The body that registers, inspects and rates care services in England.',
  },
  {
    term: 'Data version',
    meaning:
      'A number that goes up with every file that is loaded. Two figures of the same version rest on the same records.',
  },
  {
    term: 'DHSC',
    inFull: 'Department of Health and Social Care',
    meaning: 'The government department that collects and publishes figures on social care.',
  },
  {
    term: 'Direct payment',
    meaning: 'Money a person receives from the council to arrange their own care.',
  },
  {
    term: 'Disclosure control',
    meaning: 'Rounding and leaving out figures so that no person can be recognised in them.',
  },
  {
    term: 'Discharge to assess',
    meaning:
      'Leaving hospital as soon as it is safe and being assessed at home (pathway 1) or in a care bed (pathway 2).',
  },
  {
    term: 'EIA',
    inFull: 'Equality impact assessment',
    meaning: 'A paper on how a decision would touch different groups of people.',
  },
  {
    term: 'Extra care housing',
    inFull: 'Housing with care',
    meaning: 'Flats with a front door of one’s own and care staff on the site.',
  },
  {
    term: 'Financial year',
    meaning: 'The year of councils, 1 April to 31 March. 2023/24 ended on 31 March 2024.',
  },
  {
    term: 'Home support',
    meaning: 'Care workers who come to a person’s home. Also called domiciliary care or home care.',
  },
  {
    term: 'ICB',
    inFull: 'Integrated care board',
    meaning: 'The NHS body that plans and pays for health services in an area.',
  },
  {
    term: 'LSOA',
    inFull: 'Lower layer super output area',
    meaning: 'A small area of about 1,500 residents, for which the census gives figures.',
  },
  {
    term: 'MPS',
    inFull: 'Market position statement',
    meaning:
      'The council’s message to care providers: what care there is, what will be needed, and how it buys.',
  },
  {
    term: 'Occupancy',
    meaning: 'Beds that are taken as a share of those that are open.',
  },
  {
    term: 'OGL',
    inFull: 'Open Government Licence',
    meaning: 'A licence that lets everyone use public data as long as they name its source.',
  },
  {
    term: 'ONS',
    inFull: 'Office for National Statistics',
    meaning: 'The office that takes the census and estimates the population.',
  },
  {
    term: 'Placement',
    meaning: 'One spell of a service given to one person, from its first day to its last.',
  },
  {
    term: 'Primary support reason',
    meaning: 'The national name for the main reason a person is supported. See client group.',
  },
  {
    term: 'Reablement',
    inFull: 'ST-Max',
    meaning:
      'A few weeks of help to regain skills after an illness or a fall, so that less or no care is needed afterwards.',
  },
  {
    term: 'Representation ratio',
    meaning:
      'A group’s share of the people supported divided by its share of adult residents. 1 means equal shares. It says nothing about why.',
  },
  {
    term: 'Respite',
    meaning: 'A short break for people who are cared for at home, and for those who care for them.',
  },
  {
    term: 'Rounded',
    meaning:
      'A count that is moved to a nearby multiple of 5, so that one person more or less cannot be told.',
  },
  {
    term: 'Scrutiny board',
    meaning: 'Councillors who look into how services are run and report on it in public.',
  },
  {
    term: 'Shared Lives',
    meaning: 'Living with, or visiting, a family that is paid to give support.',
  },
  {
    term: 'Suppressed',
    meaning:
      'A figure that is not shown, because too few people or providers are behind it. Its symbol is *.',
  },
  {
    term: 'Supported living',
    meaning: 'A tenancy of one’s own, with support that comes to the home.',
  },
  {
    term: 'Ward',
    meaning:
      'An area that elects councillors. Figures by ward use the boundaries in force until May 2026.',
  },
  {
    term: 'Zone',
    meaning: 'A group of wards in which one provider or a few give home support under contract.',
  },
];
