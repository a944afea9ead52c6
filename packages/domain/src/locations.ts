/** What a location is, as the register's service types tell it. */
export type LocationKind =
  | 'nursing'
  | 'residential'
  | 'housing-with-care'
  | 'supported-living'
  | 'shared-lives'
  | 'home-support';

/** Whom a location mainly serves. */
export type LocationClients =
  'older-people' | 'learning-disability-autism' | 'mental-health' | 'everybody';
