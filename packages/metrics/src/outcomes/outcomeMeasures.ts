/** The edition of the framework whose codes these are; a code means something else in another one. */
export const outcomeFramework = '2023-24';

/** A measure of the Adult Social Care Outcomes Framework, in words. */
export interface OutcomeMeasure {
  /** As the Department writes it: `2E(2a)`. */
  readonly code: string;
  readonly label: string;
  readonly theme: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: string;
  readonly decimals: number;
  /** Whether a higher figure is better or worse news, as this platform reads the definition. */
  readonly polarity: 'higher' | 'lower';
  readonly source: string;
  /** Financial years that begin a new series, as `2024/25`: nothing before is to be compared with them or later ones. */
  readonly breaks: readonly string[];
  /** Financial years that are compared with no other. */
  readonly apart: readonly string[];
  /** What a reader must know beside the figure. */
  readonly note: string | null;
  /** What the figure tells of. Only of an outcome is one figure better or worse than another. */
  readonly tellsOf: OutcomeSubject;
  /** Who says that it tells of something else than an outcome; null where it is one. */
  readonly tellsOfSource: string | null;
}

/** What a figure of the framework tells of: how people fare, how complete records are, or what else is to be known. */
export const outcomeSubjects = ['OUTCOME', 'DATA_QUALITY', 'CONTEXT'] as const;
export type OutcomeSubject = (typeof outcomeSubjects)[number];

type Optional = 'breaks' | 'apart' | 'note' | 'tellsOf' | 'tellsOfSource';
type Words = Omit<OutcomeMeasure, Optional> & Partial<Pick<OutcomeMeasure, Optional>>;

const percent = { unit: '%', decimals: 1, polarity: 'higher' } as const;
const perPopulation = { unit: 'per 100,000 people', decimals: 1, polarity: 'lower' } as const;
const respondents = 'People who answered the survey';

const life = { theme: 'Quality of life' };
const independence = { theme: 'Independence' };
const empowerment = { theme: 'Information and choice' };
const safety = { theme: 'Safety' };
const connections = { theme: 'Social connections' };
const continuity = { theme: 'Continuity and quality of care' };

/** Survey of people who use services, each year; voluntary for councils in 2020/21. */
const users = {
  source: 'Adult Social Care Survey',
  denominator: respondents,
  apart: ['2020/21'],
} as const;

/** Survey of carers, every other year; in 2016/17 carers without an assessment were asked for the first time. */
const carers = {
  source: 'Survey of Adult Carers in England (every two years)',
  denominator: 'Carers who answered the survey',
  breaks: ['2016/17'],
} as const;

/** Client Level Data took the place of an older collection in 2024/25. */
const records = { source: 'Client Level Data', breaks: ['2024/25'] } as const;
const hospitalRecords = { ...records, source: 'Client Level Data linked to hospital records' };

/** Read beside another measure, and no target of its own. */
const context = {
  tellsOf: 'CONTEXT',
  tellsOfSource:
    'this platform’s reading of the definition, not the Department’s own word: how many are offered reablement, and how many older people choose a care home, is no target.',
} as const;

const words: readonly Words[] = [
  {
    code: '1A',
    label: 'Quality of life of people who use services',
    ...life,
    numerator: 'Sum of eight answers of the survey, each 0 to 3',
    unit: 'score out of 24',
    decimals: 1,
    polarity: 'higher',
    ...users,
  },
  {
    code: '1B',
    label: 'Quality of life: what services add',
    ...life,
    numerator: 'Quality of life, adjusted for needs and for what councils cannot change',
    unit: 'score, about 0 to 1',
    decimals: 3,
    polarity: 'higher',
    ...users,
    breaks: ['2020/21'],
  },
  {
    code: '1C',
    label: 'Quality of life of carers',
    ...life,
    numerator: 'Sum of six answers of the survey, each 0 to 2',
    unit: 'score out of 12',
    decimals: 1,
    polarity: 'higher',
    ...carers,
  },
  {
    code: '1D',
    label: 'Satisfied with their care and support',
    ...life,
    numerator: 'People who are extremely or very satisfied',
    ...percent,
    ...users,
  },
  {
    code: '1E',
    label: 'Carers satisfied with social services',
    ...life,
    numerator: 'Carers who are extremely or very satisfied',
    ...percent,
    ...carers,
  },
  {
    code: '2A',
    label: 'New people who need no ongoing support after reablement',
    ...independence,
    numerator: 'New people whose reablement led to no request for ongoing support',
    denominator: 'New people whose reablement ended in the year with a known sequel',
    ...percent,
    ...records,
    note: 'New: no long-term support in the three months before.',
  },
  {
    code: '2B',
    label: 'New admissions to care homes, aged 18 to 64',
    ...independence,
    numerator: 'People aged 18 to 64 admitted to residential or nursing care for the long term',
    denominator: 'Residents aged 18 to 64',
    ...perPopulation,
    ...records,
    note: 'New: no such service in the twelve months before.',
  },
  {
    code: '2C',
    label: 'New admissions to care homes, aged 65 and over',
    ...independence,
    numerator: 'People aged 65 and over admitted to residential or nursing care for the long term',
    denominator: 'Residents aged 65 and over',
    ...perPopulation,
    ...records,
    note: 'New: no such service in the twelve months before.',
  },
  {
    code: '2D(1)',
    label: 'Still in the community 12 weeks after hospital and reablement',
    ...independence,
    numerator: 'People aged 65 and over who remained in the community within 12 weeks',
    denominator: 'People aged 65 and over discharged from hospital into reablement',
    ...percent,
    ...hospitalRecords,
  },
  {
    code: '2D(2)',
    label: 'Hospital discharges that received reablement',
    ...independence,
    numerator: 'People aged 65 and over discharged from hospital into reablement',
    denominator: 'Discharges of people aged 65 and over',
    ...percent,
    ...hospitalRecords,
    note: 'It gives the context of 2D(1): how many were offered reablement.',
    ...context,
  },
  {
    code: '2E(1)',
    label: 'Living at home or with family: learning disability, 18 to 64',
    ...independence,
    numerator: 'Of them, people who live in their own home or with family',
    denominator: 'People aged 18 to 64 with a learning disability in long-term support',
    ...percent,
    ...records,
  },
  {
    code: '2E(2a)',
    label: 'Living at home or with family: all aged 18 to 64',
    ...independence,
    numerator: 'Of them, people who live in their own home or with family',
    denominator: 'People aged 18 to 64 in long-term support',
    ...percent,
    ...records,
  },
  {
    code: '2E(2b)',
    label: 'Living at home or with family: aged 65 and over',
    ...independence,
    numerator: 'Of them, people who live in their own home or with family',
    denominator: 'People aged 65 and over in long-term support',
    ...percent,
    ...records,
    note: 'Some older people choose a care home: it gives context rather than a target.',
    ...context,
  },
  {
    code: '3A',
    label: 'Have control over their daily life',
    ...empowerment,
    numerator: 'People with as much control as they want, or adequate control',
    ...percent,
    ...users,
  },
  {
    code: '3B',
    label: 'Carers included in talks about the person they care for',
    ...empowerment,
    numerator: 'Carers who always or usually felt involved or consulted',
    ...percent,
    ...carers,
  },
  {
    code: '3C(1)',
    label: 'Find information about services easily',
    ...empowerment,
    numerator: 'People who found information very or fairly easily',
    ...percent,
    ...users,
  },
  {
    code: '3C(2)',
    label: 'Carers find information easily',
    ...empowerment,
    numerator: 'Carers who found information very or fairly easily',
    ...percent,
    ...carers,
  },
  {
    code: '3D(1a)',
    label: 'Receive self-directed support',
    ...empowerment,
    numerator: 'Of them, people with a direct payment or a personal budget',
    denominator: 'People in long-term support in the community at the end of the year',
    ...percent,
    ...records,
    note: 'Nearly everyone should have a personal budget: a figure well below 100% says more about records than about practice.',
    tellsOf: 'DATA_QUALITY',
    tellsOfSource:
      'Department of Health and Social Care, ASCOF time series 2015-16 to 2024-25, note 15: should be near 100%, and is likely a matter of data quality below.',
  },
  {
    code: '3D(2a)',
    label: 'Receive direct payments',
    ...empowerment,
    numerator: 'Of them, people with a direct payment',
    denominator: 'People in long-term support in the community at the end of the year',
    ...percent,
    ...records,
  },
  {
    code: '4A',
    label: 'Feel safe',
    ...safety,
    numerator: 'People who feel as safe as they want',
    ...percent,
    ...users,
  },
  {
    code: '4B',
    label: 'Safeguarding: risk reduced or removed',
    ...safety,
    numerator: 'Enquiries in which the risk was reduced or removed',
    denominator: 'Section 42 enquiries in which a risk was found',
    ...percent,
    source: 'Safeguarding Adults Collection',
    breaks: ['2023/24'],
    note: 'Both numbers are rounded to 5 by the Department, so the share cannot be worked out from them.',
  },
  {
    code: '5A(1)',
    label: 'Have as much social contact as they would like',
    ...connections,
    numerator: 'People with as much social contact as they want',
    ...percent,
    ...users,
  },
  {
    code: '5A(2)',
    label: 'Carers with as much social contact as they would like',
    ...connections,
    numerator: 'Carers with as much social contact as they want',
    ...percent,
    ...carers,
  },
  {
    code: '6A',
    label: 'Care staff who left their job in the year',
    ...continuity,
    numerator: 'Staff who left their role in the past 12 months',
    denominator: 'Staff in the care workforce',
    unit: '%',
    decimals: 1,
    polarity: 'lower',
    source: 'Skills for Care, Adult Social Care Workforce Data Set',
    note: 'The Department gives no numbers behind the share.',
  },
  {
    code: '6B',
    label: 'Care homes rated good or outstanding',
    ...continuity,
    numerator: 'Of them, rated good or outstanding',
    denominator: 'Residential care locations',
    ...percent,
    source: 'Care Quality Commission, care directory',
  },
];

/** Every measure since 2023/24, in the order of the framework. */
export const outcomeMeasures: readonly OutcomeMeasure[] = words.map((measure) => ({
  breaks: [],
  apart: [],
  note: null,
  tellsOf: 'OUTCOME',
  tellsOfSource: null,
  ...measure,
}));

/** A measure's numerator and denominator in one sentence. */
export function outcomeDefinition({ numerator, denominator, note }: OutcomeMeasure): string {
  return [`${numerator}, of: ${lowerFirst(denominator)}.`, ...(note ? [note] : [])].join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
