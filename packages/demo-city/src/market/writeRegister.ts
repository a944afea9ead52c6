import { type LocationClients, type LocationKind, ratings as ratingWords } from '@careshape/domain';

import { type Day, isoOf } from '../calendar.js';
import type { OutputFolder } from '../output/files.js';
import type { Location, Market, RatingVisit } from './market.js';
import { registerOf, type Registration } from './registrations.js';
import { directoryColumns, filterColumns, ratingColumns } from './registerColumns.js';

type Row = Record<string, string | number>;

const domains = ['Overall', 'Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'];
const words = new Map<string, string>(ratingWords.map(({ code, label }) => [code, label]));
const serviceOf: Readonly<Record<LocationKind, string>> = {
  nursing: 'Care home service with nursing',
  residential: 'Care home service without nursing',
  'housing-with-care': 'Extra Care housing services',
  'supported-living': 'Supported living service',
  'shared-lives': 'Shared Lives',
  'home-support': 'Domiciliary care service',
};
const bandsOf: Readonly<Record<LocationClients, readonly string[]>> = {
  'older-people': ['Older People', 'Dementia'],
  'learning-disability-autism': [
    'Learning disabilities or autistic spectrum disorder',
    'Younger Adults',
  ],
  'mental-health': ['Mental Health', 'Younger Adults'],
  everybody: [
    'Older People',
    'Dementia',
    'Learning disabilities or autistic spectrum disorder',
    'Mental Health',
    'Physical Disability',
    'Younger Adults',
  ],
};
const homeKinds: readonly LocationKind[] = ['nursing', 'residential'];
const region = 'West Midlands';
/** The day the register is of, in the names of its files. */
const lastDay = '2024-06-30';
const madeUp = 'https://example.org/demo-city/';

/** Writes the care directory with filters, the care directory and the ratings. */
export function writeRegister(folder: OutputFolder, market: Market): void {
  const { registrations, ratings } = registerOf(market);
  const ofWhole = ratings.filter(({ service }) => service === undefined);
  const latest = new Map(ofWhole.map((visit) => [visit.location.id, visit]));
  const filters = folder.csv(`cqc-filters-${lastDay}.csv`, filterColumns);
  for (const registration of registrations) {
    const row = filterRow(registration, latest.get(registration.location.id));
    filters.row(filterColumns.map((column) => row[column]));
  }
  const directory = folder.csv(`cqc-directory-${lastDay}.csv`, ['CQC Locations data']);
  directory.text('\nThis data was produced on 30 June 2024\n\n');
  directory.row(directoryColumns);
  for (const registration of registrations)
    if (registration.location.endedOn === null) {
      const row = directoryRow(registration, latest.get(registration.location.id));
      directory.row(directoryColumns.map((column) => row[column]));
    }
  const file = folder.csv(`cqc-ratings-${lastDay}.csv`, ratingColumns);
  for (const visit of ratings)
    for (const [index, domain] of domains.entries()) {
      const row = ratingRow(visit, domain, index);
      file.row(ratingColumns.map((column) => row[column]));
    }
}

function isHome(location: Location): boolean {
  return homeKinds.includes(location.kind);
}

function flags(prefix: string, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [`${prefix} - ${name}`, 'Y']));
}

function filterRow(registration: Registration, latest: RatingVisit | undefined): Row {
  const { location, predecessorId, successorId, primaryId } = registration;
  const { provider } = location;
  const home = isHome(location);
  return {
    'Location ID': location.id,
    'Location HSCA start date': isoOf(location.registeredOn),
    'Dormant (Y/N)': 'N',
    'Care home?': home ? 'Y' : 'N',
    'Location Name': location.name,
    'Care homes beds': home ? location.beds : '',
    'Location Type/Sector': 'Social Care Org',
    'Location Inspection Directorate': 'Adult social care',
    'Location Primary Inspection Category': home
      ? 'Residential social care'
      : 'Community based adult social care services',
    'Location Latest Overall Rating': latest ? (words.get(latest.ratings[0] ?? '') ?? '') : '',
    'Publication Date': latest ? isoOf(latest.on) : '',
    'Inherited Rating (Y/N)': 'N',
    'Location Region': region,
    'Location NHS Region': 'Midlands',
    'Location Local Authority': 'Coventry',
    'Location Address Line 2': location.ward.name,
    'Location City': 'Coventry',
    'Brand ID': provider.brand?.id ?? '-',
    'Brand Name': provider.brand?.name ?? '-',
    'Provider ID': provider.id,
    'Provider Name': provider.name,
    'Provider HSCA start date': isoOf(provider.registeredOn),
    'Provider Type/Sector': provider.sector,
    'Provider Inspection Directorate': 'Adult social care',
    'Provider Primary Inspection Category': home
      ? 'Residential social care'
      : 'Community based adult social care services',
    'Provider Ownership Type': provider.ownership,
    'Provider Local Authority': 'Coventry',
    'Provider Region': region,
    ...flags(
      'Regulated activity',
      home
        ? [
            'Accommodation for persons who require nursing or personal care',
            ...(location.kind === 'nursing' ? ['Treatment of disease, disorder or injury'] : []),
          ]
        : ['Personal care'],
    ),
    ...flags('Service type', servicesOf(registration)),
    ...flags('Service user band', bandsOf[location.clients]),
    'Location Dual Registered': primaryId ? 'Y' : '',
    'Primary ID (Dual registration locations)': primaryId ?? '',
    'HSCA Predecessor': predecessorId ?? '',
    'HSCA Successor': successorId ?? '',
    'Location Status': location.endedOn === null ? 'Active' : 'Deactivated',
    'Location HSCA End Date': location.endedOn === null ? '' : isoOf(location.endedOn),
    'Location Ward Code': location.ward.code,
  };
}

/** What a location gives: the service of its kind first. */
function servicesOf({ location, alsoGives }: Registration): readonly string[] {
  return [serviceOf[location.kind], ...(alsoGives ? [alsoGives] : [])];
}

function directoryRow(registration: Registration, latest: RatingVisit | undefined): Row {
  const { location } = registration;
  return {
    Name: location.name,
    Address: `${location.ward.name}, Coventry`,
    'Service types': servicesOf(registration).join('|'),
    'Date of latest check': latest ? `${checkDate(latest.on)} - 00:00` : '',
    'Specialisms/services': specialisms(location.clients),
    'Provider name': location.provider.name,
    'Local authority': 'Coventry',
    Region: region,
    'Location URL': `${madeUp}${location.id}`,
    'CQC Location ID (for office use only)': location.id,
    'CQC Provider ID (for office use only)': location.provider.id,
  };
}

function specialisms(clients: LocationClients): string {
  const of: Readonly<Record<LocationClients, readonly string[]>> = {
    'older-people': ['Caring for adults over 65 yrs', 'Dementia'],
    'learning-disability-autism': ['Caring for adults under 65 yrs', 'Learning disabilities'],
    'mental-health': ['Caring for adults under 65 yrs', 'Mental health conditions'],
    everybody: [
      'Caring for adults over 65 yrs',
      'Caring for adults under 65 yrs',
      'Dementia',
      'Learning disabilities',
      'Mental health conditions',
      'Physical disabilities',
    ],
  };
  return of[clients].join('|');
}

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

function checkDate(day: Day): string {
  const [year, month, date] = isoOf(day).split('-');
  return `${date}/${monthNames[Number(month) - 1]}/${year}`;
}

function ratingRow(visit: RatingVisit, domain: string, index: number): Row {
  const { location } = visit;
  return {
    'Location ID': location.id,
    'Location Name': location.name,
    'Care Home?': isHome(location) ? 'Y' : 'N',
    'Location Type': 'Social Care Org',
    'Location Primary Inspection Category': isHome(location)
      ? 'Residential social care'
      : 'Community based adult social care services',
    'Location Address Line 2': location.ward.name,
    'Location City': 'Coventry',
    'Location Local Authority': 'Coventry',
    'Location Region': region,
    'Location NHS Region': 'Midlands',
    'Service / Population Group': visit.service ?? 'Overall',
    Domain: domain,
    'Latest Rating': words.get(visit.ratings[index] ?? '') ?? '',
    'Publication Date': isoOf(visit.on),
    'Report Type': 'Location',
    'Inherited Rating (Y/N)': 'N',
    URL: `${madeUp}${location.id}/reports`,
    'Provider ID': location.provider.id,
    'Provider Name': location.provider.name,
    'Brand ID': location.provider.brand?.id ?? '-',
    'Brand Name': location.provider.brand?.name ?? '-',
  };
}
