export { type AgeBand, ageBands, ageOn, bandOf, workingAgeBands } from './ageBands.js';
export { type Authority, coventry } from './authorities.js';
export {
  authorities,
  authorityNamed,
  authorityOf,
  england,
  type EnglishAuthority,
  regions,
} from './authorityList.js';
export { type ClientGroup, type ClientGroupCode, clientGroups } from './clientGroups.js';
export {
  type BroadEthnicGroupCode,
  broadEthnicGroups,
  type EthnicGroup,
  type EthnicGroupCode,
  ethnicGroups,
  type PublishedEthnicGroupCode,
  publishedEthnicGroups,
} from './ethnicGroups.js';
export type { LocationClients, LocationKind } from './locations.js';
export { financialYear, overlaps, type Period, type TimeGrain, timeGrains } from './periods.js';
export { type RatingCode, ratingOf, ratings } from './ratings.js';
export { riskLevels } from './risk.js';
export {
  type ServiceSetting,
  serviceSettings,
  type ServiceTerm,
  serviceTerms,
  type ServiceType,
  type ServiceTypeCode,
  serviceTypes,
} from './serviceTypes.js';
export { type CldService, serviceTermOf, serviceTypeOf } from './serviceTypeOf.js';
export { type SexCode, sexes } from './sexes.js';
export { coventryWards, type Ward, wardVintage } from './wards.js';
export { cldAssessmentTypes } from './cld/cldAssessmentTypes.js';
export { cldClientTypes } from './cld/cldClientTypes.js';
export { cldCodeOf } from './cld/cldCodeOf.js';
export {
  cldAddedColumns,
  cldColumns,
  cldIdentifyingColumns,
  cldPersonColumns,
} from './cld/cldColumns.js';
export { type CldCostFrequency, cldCostFrequencies } from './cld/cldCostFrequencies.js';
export { type CldCostCells, type CldCosts, cldCosts } from './cld/cldCosts.js';
export { cldDeliveryMechanisms } from './cld/cldDeliveryMechanisms.js';
export { cldEligibleNeeds } from './cld/cldEligibleNeeds.js';
export { cldEventOutcomes, notMappedPrecedence } from './cld/cldEventOutcomes.js';
export { cldPlainWords } from './cld/cldPlainWords.js';
export { cldEventTypes } from './cld/cldEventTypes.js';
export { cldMethods } from './cld/cldMethods.js';
export { cldReviewOutcomes } from './cld/cldReviewOutcomes.js';
export { cldReviewTypeOf, type ReviewType } from './cld/cldReviewTypeOf.js';
export { cldRoutesOfAccess } from './cld/cldRoutesOfAccess.js';
export { cldServiceComponents } from './cld/cldServiceComponents.js';
export { cldServiceTypes } from './cld/cldServiceTypes.js';
export { cldSupportReasons } from './cld/cldSupportReasons.js';
export { type CldValue, notMapped } from './cld/cldValue.js';
export { contestedChecks } from './published/contestedChecks.js';
export type {
  AssessmentsQuantity,
  ClientsQuantity,
  ContractsQuantity,
  DaysQuantity,
  ExitsQuantity,
  HomeSupportQuantity,
  PeopleQuantity,
  PlacesQuantity,
  PublishedCheck,
  Quantity,
  RequestsQuantity,
  ResidentsQuantity,
  SupplyQuantity,
  ZoneQuantity,
} from './published/publishedCheck.js';
export { publishedChecks } from './published/publishedChecks.js';
export { publishedExplanations } from './published/publishedExplanations.js';
export { wardOfLsoa } from './wardOfLsoa.js';
