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
