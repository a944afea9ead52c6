import {
  cldAssessmentTypes,
  cldClientTypes,
  cldCostFrequencies,
  cldDeliveryMechanisms,
  cldEligibleNeeds,
  cldEventOutcomes,
  cldEventTypes,
  cldMethods,
  cldReviewOutcomes,
  cldRoutesOfAccess,
  cldServiceComponents,
  cldServiceTypes,
  cldSupportReasons,
  type CldValue,
  clientGroups,
  ethnicGroups,
  notMapped,
  sexes,
} from '@careshape/domain';
import { codeList, type CodeList } from '../../cells.js';
import { codeWords } from '../../codeWords.js';
import { councilCodes } from '../../people/councilCodes.js';

/** Every way in which a value may be written, release 2 and release 1, to one of its own fields. */
function bothReleases<Value extends CldValue, Code extends string>(
  values: readonly Value[],
  codeOf: (value: Value) => Code,
): CodeList<Code> {
  return codeList(
    values.flatMap((value) =>
      [value.words, ...value.release1].map((text) => [text, codeOf(value)] as const),
    ),
  );
}

/** Values are kept in the words of release 2. */
function words<Value extends CldValue>(values: readonly Value[]): CodeList<Value['words']> {
  return bothReleases(values, (value) => value.words as Value['words']);
}

export const eventTypes = words(cldEventTypes);
export const clientTypes = words(cldClientTypes);
export const eventOutcomes = words(cldEventOutcomes);
export const routesOfAccess = words(cldRoutesOfAccess);
export const assessmentTypes = words(cldAssessmentTypes);
export const eligibleNeeds = words(cldEligibleNeeds);
export const methods = words(cldMethods);
export const reviewOutcomes = words(cldReviewOutcomes);
export const serviceTypes = words(cldServiceTypes);
export const serviceComponents = words(cldServiceComponents);
export const costFrequencies = words(cldCostFrequencies);
export const deliveryMechanisms = bothReleases(cldDeliveryMechanisms, ({ code }) => code);

export const genders = codeList(sexes.map(({ cld, code }) => [cld, code] as const));

/** Release 1 writes ` - ` where release 2 writes `: `. */
export const ethnicities = codeList(
  ethnicGroups.flatMap(({ cld, code }) => [
    [cld, code] as const,
    [cld.replace(': ', ' - '), code] as const,
  ]),
);

const groupOfReason = new Map(
  clientGroups.flatMap(({ code, supportReasons }) =>
    supportReasons.map((reason) => [reason, code] as const),
  ),
);

/** Primary support reasons as the client groups that gather them. */
export const supportReasons = codeList([
  ...cldSupportReasons.flatMap(({ words: reason, release1 }) =>
    [reason, ...release1].map((text) => [text, groupOfReason.get(reason)!] as const),
  ),
  [notMapped, 'unknown'] as const,
]);

/** The council's own words for a service that decide its type. */
export const descriptions = codeWords('Telecare', 'Laundry');

/** Every published list: a value that is in none of them is never repeated. */
export const codeLists: readonly CodeList[] = [
  eventTypes,
  clientTypes,
  eventOutcomes,
  routesOfAccess,
  assessmentTypes,
  eligibleNeeds,
  methods,
  reviewOutcomes,
  serviceTypes,
  serviceComponents,
  costFrequencies,
  deliveryMechanisms,
  genders,
  ethnicities,
  supportReasons,
  descriptions,
  councilCodes,
];
