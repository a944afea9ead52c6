import { codeLists } from '../cubes/codes.js';
import type { ClosedList } from './engine/list.js';

/** What a location mainly is, read from its registration. */
export const locationKinds: ClosedList = {
  list: 'LocationKind',
  definition: 'What a location mainly is, read from what it is registered for.',
  values: codeLists.LocationKind,
};

/** Whom a location mainly serves. */
export const locationClientGroups: ClosedList = {
  list: 'LocationClientGroup',
  definition:
    'Whom a location mainly serves, read from the service user bands of its registration.',
  values: codeLists.LocationClientGroup,
};

/** The ratings of the Care Quality Commission. */
export const ratingValues: ClosedList = {
  list: 'Rating',
  definition: 'The ratings of the Care Quality Commission, best first.',
  values: codeLists.Rating,
};

/** The questions the Care Quality Commission rates. */
export const keyQuestions: ClosedList = {
  list: 'KeyQuestion',
  definition: 'The questions the Care Quality Commission rates, the overall rating first.',
  values: [
    { code: 'overall', label: 'Overall' },
    { code: 'safe', label: 'Safe' },
    { code: 'effective', label: 'Effective' },
    { code: 'caring', label: 'Caring' },
    { code: 'responsive', label: 'Responsive' },
    { code: 'well-led', label: 'Well-led' },
  ],
};

/** Which hours of home support a zone or contract is for. */
export const zoneTerms: ClosedList = {
  list: 'HomeSupportTerm',
  definition: 'Which home support is meant: long term, short term (reablement) or nights.',
  values: codeLists.HomeSupportTerm,
};

/** What became of a file that was offered to the loader. */
export const loadStatuses: ClosedList = {
  list: 'LoadStatus',
  definition: 'What became of a file that was offered to the loader.',
  values: [
    { code: 'loaded', label: 'Loaded' },
    { code: 'refused', label: 'Refused' },
    { code: 'held', label: 'Held: it would take much away, and waits to be accepted' },
    { code: 'unchanged', label: 'Unchanged: the same file had been loaded before' },
    { code: 'undone', label: 'Undone: it was loaded once' },
    { code: 'undo', label: 'An undoing of an earlier load' },
  ],
};

/** What a load does to the days it tells of. */
export const revisionKinds: ClosedList = {
  list: 'RevisionKind',
  definition: 'What a load did to the days it tells of.',
  values: [
    { code: 'new', label: 'New: told for the first time' },
    { code: 'corrected', label: 'Corrected: a part of what an earlier load told' },
    { code: 'replaced', label: 'Replaced: all that was left of an earlier load' },
  ],
};

/** The part a provider plays in a contract. */
export const contractRoles: ClosedList = {
  list: 'ContractRole',
  definition: 'The part a provider plays in a home support contract.',
  values: [
    { code: 'main', label: 'Main provider' },
    { code: 'contingency', label: 'Contingency provider' },
    { code: 'legacy', label: 'Legacy provider' },
  ],
};

/** The service types a contract can be for. */
export const contractServiceTypes: ClosedList = {
  list: 'ServiceType',
  definition: 'The kind of service in the words the council publishes.',
  values: codeLists.ServiceType,
};
