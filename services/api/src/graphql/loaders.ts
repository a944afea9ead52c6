import {
  contractList,
  type ContractRow,
  contractsOfProviders,
  type DocumentRow,
  documentsById,
  loadList,
  type LoadRow,
  type LocationRow,
  locationsById,
  locationsOfProviders,
  locationsOfWards,
  type OccupancyRow,
  occupanciesOfLocations,
  type ProblemRow,
  problemsOfLoads,
  type ProviderRow,
  providersById,
  type RatingRow,
  publishedFigureList,
  type PublishedFigureRow,
  ratingsOfLocations,
  type Reader,
  type RiskLevelRow,
  riskLevelsOfProviders,
  rowsByKey,
  type WardRow,
  wardsByCode,
  wardsOfZones,
  type ZoneRow,
  zonesByCode,
  zonesOfWards,
} from '@careshape/metrics';
import DataLoader from 'dataloader';

/** The children of listed things, each kind loaded in one query for a whole level of an answer. */
export interface Loaders {
  readonly providers: DataLoader<string, ProviderRow | null>;
  readonly locations: DataLoader<string, LocationRow | null>;
  readonly wards: DataLoader<string, WardRow | null>;
  readonly zones: DataLoader<string, ZoneRow | null>;
  readonly documents: DataLoader<string, DocumentRow | null>;
  readonly contracts: DataLoader<string, ContractRow | null>;
  readonly publishedFigures: DataLoader<string, PublishedFigureRow | null>;
  readonly loads: DataLoader<number, LoadRow | null>;
  readonly wardsOfZone: DataLoader<string, readonly (WardRow & { readonly zone: string })[]>;
  readonly zonesOfWard: DataLoader<string, readonly (ZoneRow & { readonly ward: string })[]>;
  readonly riskLevelsOfProvider: DataLoader<string, readonly RiskLevelRow[]>;
  readonly contractsOfProvider: DataLoader<string, readonly ContractRow[]>;
  /** The locations of a provider, by the columns that are wanted. */
  locationsOfProvider(columns: readonly string[]): DataLoader<string, readonly LocationRow[]>;
  /** The locations in a ward, by the columns that are wanted. */
  locationsOfWard(columns: readonly string[]): DataLoader<string, readonly LocationRow[]>;
  /** The ratings of a location, by the columns that are wanted. */
  ratingsOfLocation(columns: readonly string[]): DataLoader<string, readonly RatingRow[]>;
  /** The latest reports of a location, by how many are wanted, and until which day. */
  occupanciesOfLocation(most: number, asOf?: string): DataLoader<string, readonly OccupancyRow[]>;
  /** The first problems of a load, by how many are wanted. */
  problemsOfLoad(most: number): DataLoader<LoadRow['id'], readonly ProblemRow[]>;
}

/** Loaders for one request; nothing is kept from one request to the next. */
export function createLoaders(reader: Reader): Loaders {
  const occupancies = new Map<string, DataLoader<string, readonly OccupancyRow[]>>();
  const ofProvider = new Map<string, DataLoader<string, readonly LocationRow[]>>();
  const ofWard = new Map<string, DataLoader<string, readonly LocationRow[]>>();
  const ratings = new Map<string, DataLoader<string, readonly RatingRow[]>>();
  const problems = new Map<number, DataLoader<number, readonly ProblemRow[]>>();
  return {
    providers: one(
      ({ id }) => id,
      (ids) => providersById(ids, reader),
    ),
    locations: one(
      ({ id }) => id,
      (ids) => locationsById(ids, reader),
    ),
    wards: one(
      ({ code }) => code,
      (codes) => wardsByCode(codes, reader),
    ),
    zones: one(
      ({ code }) => code,
      (codes) => zonesByCode(codes, reader),
    ),
    documents: one(
      ({ id }) => id,
      (ids) => documentsById(ids, reader),
    ),
    contracts: one(
      ({ id }) => id,
      (ids) => rowsByKey(contractList, ids, reader),
    ),
    publishedFigures: one(
      ({ id }) => id,
      (ids) => rowsByKey(publishedFigureList, ids, reader),
    ),
    loads: one(
      ({ id }) => id,
      (ids) => rowsByKey(loadList, ids, reader),
    ),
    locationsOfProvider: (columns) =>
      kept(ofProvider, columns.join(), () =>
        many(
          ({ providerId }) => providerId,
          (ids) => locationsOfProviders(ids, columns, reader),
        ),
      ),
    locationsOfWard: (columns) =>
      kept(ofWard, columns.join(), () =>
        many(
          ({ ward }) => ward ?? '',
          (codes) => locationsOfWards(codes, columns, reader),
        ),
      ),
    ratingsOfLocation: (columns) =>
      kept(ratings, columns.join(), () =>
        many(
          ({ locationId }) => locationId,
          (ids) => ratingsOfLocations(ids, columns, reader),
        ),
      ),
    wardsOfZone: many(
      ({ zone }) => zone,
      (zones) => wardsOfZones(zones, reader),
    ),
    zonesOfWard: many(
      ({ ward }) => ward,
      (wards) => zonesOfWards(wards, reader),
    ),
    riskLevelsOfProvider: many(
      ({ providerId }) => providerId,
      (ids) => riskLevelsOfProviders(ids, reader),
    ),
    contractsOfProvider: many(
      ({ providerId }) => providerId,
      (ids) => contractsOfProviders(ids, reader),
    ),
    occupanciesOfLocation: (most, asOf) =>
      kept(occupancies, `${most} ${asOf ?? ''}`, () =>
        many(
          ({ locationId }) => locationId,
          (ids) => occupanciesOfLocations(ids, most, reader, asOf),
        ),
      ),
    problemsOfLoad: (most) =>
      kept(problems, most, () =>
        many(
          ({ loadId }) => loadId,
          (ids) => problemsOfLoads(ids, most, reader),
        ),
      ),
  };
}

function one<Key extends string | number, Row>(
  keyOf: (row: Row) => Key,
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

function many<Key extends string | number, Row>(
  keyOf: (row: Row) => Key,
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
