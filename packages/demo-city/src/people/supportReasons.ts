import { itemAt, type Random } from '../random.js';
import type { Person, ServiceCode } from './person.js';

const learningDisability = 'Learning disability support';
const mentalHealth = 'Mental health support';
const personalCare = 'Physical support: Personal care support';
const access = 'Physical support: Access and mobility only';
const memory = 'Support with memory and cognition';

type Mix = readonly (readonly [reason: string, weight: number])[];

const younger: Mix = [
  [personalCare, 40],
  [learningDisability, 22],
  [mentalHealth, 22],
  [access, 8],
  ['Sensory support: Support for visual impairment', 3],
  ['Social support: Support for social isolation or other', 3],
  ['Social support: Substance misuse support', 2],
];
const older: Mix = [
  [personalCare, 66],
  [memory, 17],
  [access, 9],
  [mentalHealth, 4],
  ['Sensory support: Support for dual impairment', 2],
  ['Social support: Support for social isolation or other', 2],
];
const schemes: Mix = [
  [learningDisability, 68],
  [mentalHealth, 27],
  [personalCare, 5],
];
const mixOf: Partial<Record<ServiceCode, Mix>> = {
  'supported-living': schemes,
  'shared-lives': [[learningDisability, 1]],
  'day-opportunities': schemes,
  'carer-direct-payment': [['Social support: Support to unpaid carer', 1]],
};
const homes: Mix = [
  [learningDisability, 52],
  [mentalHealth, 33],
  [personalCare, 15],
];

/** Gives everybody a primary support reason that fits their main service and age. */
export function addSupportReasons(all: readonly Person[], random: Random): void {
  for (const person of all) {
    const mix = mixFor(person);
    person.supportReason = itemAt(mix, random.weighted(mix.map(([, weight]) => weight)))[0];
  }
}

function mixFor(person: Person): Mix {
  const service = person.episodes[0]?.service;
  const special = service && mixOf[service];
  if (special) return special;
  if (person.band === '65-plus') return older;
  return service === 'residential-care' ? homes : younger;
}
