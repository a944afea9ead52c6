import { apportion } from '../apportion.js';
import { type Day, isoOf, lastDay } from '../calendar.js';
import type { Location, Market } from '../market/market.js';
import { registerOf } from '../market/registrations.js';
import type { OutputFolder } from '../output/files.js';
import { createRandom } from '../random.js';

const homeColumns =
  'location,parentorganisation,lrf,localauthority,region,icb,subicb,cqcid,odscode,covidresidentstotal,isacceptingadmissions,admissionstatus,overallstatus,workforcestatus,maxcapacity,usedbeds,declaredvacancies,nursesemployed,nursesabsentgeneral,nursesabsentcovid,careworkersemployed,careworkersabsentgeneral,careworkersabsentcovid,noncareworkersemployed,noncareworkersabsentgeneral,noncareworkersabsentcovid,agencynursesemployed,agencycareworkersemployed,agencynoncareworkersemployed,hourspaid,hoursovertime,hoursagency,hoursabsence,daysabsence,lastupdatedutc,lastupdatedbst'.split(
    ',',
  );
const careColumns =
  'subicbname,icbname,regionname,laname,lrfname,laregionname,location,cqcid,odscode,cqcsurveylastupdatedutc,cqcsurveylastupdatedbst,serviceusercount,cqccareworkersemployed,cqccareworkersabsent,canprovidermorehours,extrahourscount,confirmedsave,hourspaiddomcare,hoursovertimedomcare,hoursagencydomcare,hoursabsencedomcare,daysabsencedomcare,usersnhsla,usersselffunded,returnedpocpercent'.split(
    ',',
  );
const months = 24;
const icb = 'NHS Coventry and Warwickshire Integrated Care Board';

/** Share of places taken on 31 March 2024, as the statement has it: 90 % of older people's beds, 88 % of nursing beds, 87 % for learning disability. */
const occupied: Readonly<Record<string, number>> = {
  'residential older-people': 0.9,
  'residential learning-disability-autism': 0.87,
  'residential mental-health': 0.92,
  'nursing older-people': 0.88,
  'nursing mental-health': 0.93,
  'housing-with-care older-people': 0.86,
};

/** The last day of each of the last 24 months. */
export function snapshotDays(): Day[] {
  const [year = 2024, month = 3] = isoOf(lastDay).split('-').map(Number);
  return Array.from(
    { length: months },
    (_, index) => Date.UTC(year, month - (months - 1 - index), 0) / 86_400_000,
  );
}

/** Writes monthly Capacity Tracker snapshots: beds and occupied beds of care homes (and units of housing with care schemes), people and spare hours of home support agencies; a few rows are spoilt. */
export function writeCapacity(folder: OutputFolder, market: Market): void {
  const { idOn } = registerOf(market);
  const homes = folder.csv(`capacity-care-homes-${isoOf(lastDay)}.csv`, homeColumns);
  const random = createRandom(1, 'capacity');
  for (const day of snapshotDays()) {
    for (const [group, share] of Object.entries(occupied)) {
      const open = market.locations.filter(
        (location) =>
          `${location.kind} ${location.clients}` === group &&
          isOpen(location, day) &&
          places(location) > 0,
      );
      const total = open.reduce((sum, location) => sum + places(location), 0);
      const trend =
        1 -
        0.0012 * ((lastDay - day) / 30) +
        (day === lastDay ? 0 : (random.fraction() - 0.5) * 0.02);
      const used = apportion(
        Math.min(total, Math.round(total * share * trend)),
        open.map((location) => places(location) * (0.8 + random.fraction() * 0.4)),
        open.map(places),
      );
      for (const [index, location] of open.entries()) {
        const row = homeRow(location, used[index] ?? 0, { day, id: idOn(location, day) });
        homes.row(homeColumns.map((column) => row[column]));
        if (random.chance(0.005)) {
          const bad = random.chance(0.5)
            ? { ...row, usedbeds: 'full' }
            : { ...row, lastupdatedutc: '2024-02-30 10:00:00' };
          homes.row(homeColumns.map((column) => (bad as Record<string, string | number>)[column]));
        }
      }
    }
  }
  const care = folder.csv(`capacity-home-care-${isoOf(lastDay)}.csv`, careColumns);
  for (const day of snapshotDays())
    for (const location of market.locations) {
      if (location.kind !== 'home-support' || !isOpen(location, day)) continue;
      const row = careRow(location, 18 + random.int(0, 90), random.int(0, 5) * 12, day);
      care.row(careColumns.map((column) => row[column]));
      if (random.chance(0.005))
        care.row(careColumns.map((column) => (column === 'cqcid' ? '1-99999999999' : row[column])));
    }
}

function isOpen(location: Location, day: Day): boolean {
  return location.registeredOn <= day && (location.endedOn === null || location.endedOn > day);
}

function places(location: Location): number {
  return location.kind === 'housing-with-care' ? location.units : location.beds;
}

function homeRow(
  location: Location,
  used: number,
  { day, id }: { day: Day; id: string },
): Record<string, string | number> {
  const capacity = places(location);
  return {
    location: location.name,
    parentorganisation: location.provider.name,
    lrf: 'West Midlands',
    localauthority: 'Coventry',
    region: 'West Midlands',
    icb,
    subicb: icb,
    cqcid: id,
    isacceptingadmissions: used < capacity ? 'Yes' : 'No',
    admissionstatus: used < capacity ? 'Open' : 'Closed',
    overallstatus: 'Green',
    workforcestatus: 'Green',
    maxcapacity: capacity,
    usedbeds: used,
    // a room may be closed, so declared vacancies need not be all that is left
    declaredvacancies: Math.max(0, capacity - used - (capacity % 7 === 0 ? 1 : 0)),
    careworkersemployed: Math.round(capacity * 0.9),
    lastupdatedutc: `${isoOf(day)} 09:15:00`,
    lastupdatedbst: `${isoOf(day)} 10:15:00`,
  };
}

function careRow(
  location: Location,
  people: number,
  spare: number,
  day: Day,
): Record<string, string | number> {
  return {
    subicbname: icb,
    icbname: icb,
    regionname: 'West Midlands',
    laname: 'Coventry',
    lrfname: 'West Midlands',
    laregionname: 'West Midlands',
    location: location.name,
    cqcid: location.id,
    cqcsurveylastupdatedutc: `${isoOf(day)} 11:40:00`,
    cqcsurveylastupdatedbst: `${isoOf(day)} 12:40:00`,
    serviceusercount: people,
    cqccareworkersemployed: Math.round(people * 0.7),
    canprovidermorehours: spare > 0 ? 'Yes' : 'No',
    extrahourscount: spare,
    hourspaiddomcare: people * 13,
    usersnhsla: Math.round(people * 0.8),
    usersselffunded: people - Math.round(people * 0.8),
  };
}
