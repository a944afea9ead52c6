import type { InferKyselyDB } from '@mikro-orm/sql';
import { Authority } from './entities/authority.js';
import { EthnicGroup } from './entities/ethnicGroup.js';
import { ServiceType } from './entities/serviceType.js';
import { ClientGroup } from './entities/clientGroup.js';
import { Load } from './entities/loads/load.js';
import { Coverage } from './entities/loads/coverage.js';
import { KeptFile } from './entities/loads/keptFile.js';
import { Revision } from './entities/loads/revision.js';
import { Problem } from './entities/loads/problem.js';
import { Ward } from './entities/ward.js';
import { Zone } from './entities/market/zone.js';
import { ZoneWard } from './entities/market/zoneWard.js';
import { Population } from './entities/published/population.js';
import { Provider } from './entities/market/provider.js';
import { Location } from './entities/market/location.js';
import { Rating } from './entities/market/rating.js';
import { StandingRating } from './entities/market/standingRating.js';
import { Occupancy } from './entities/market/occupancy.js';
import { RiskLevel } from './entities/market/riskLevel.js';
import { Contract } from './entities/market/contract.js';
import { Person } from './entities/people/person.js';
import { PersonPiece } from './entities/people/personPiece.js';
import { Request } from './entities/people/request.js';
import { Assessment } from './entities/people/assessment.js';
import { Review } from './entities/people/review.js';
import { Placement } from './entities/people/placement.js';
import { ServiceMove } from './entities/people/serviceMove.js';
import { HomeSupportWeek } from './entities/people/homeSupportWeek.js';
import { HomeSupportSum } from './entities/people/homeSupportSum.js';
import { RespiteStay } from './entities/people/respiteStay.js';
import { Document } from './entities/published/document.js';
import { PublishedFigure } from './entities/published/publishedFigure.js';
import { Indicator } from './entities/published/indicator.js';
import { MarketGap } from './entities/market/marketGap.js';

/** Every entity, in the order in which one table may refer to another. */
export const entities = [
  Authority,
  EthnicGroup,
  ServiceType,
  ClientGroup,
  Load,
  Coverage,
  KeptFile,
  Revision,
  Problem,
  Ward,
  Zone,
  ZoneWard,
  Population,
  Provider,
  Location,
  Rating,
  StandingRating,
  Occupancy,
  RiskLevel,
  Contract,
  Person,
  PersonPiece,
  Request,
  Assessment,
  Review,
  Placement,
  ServiceMove,
  HomeSupportWeek,
  HomeSupportSum,
  RespiteStay,
  Document,
  PublishedFigure,
  Indicator,
  MarketGap,
] as const;

/** The tables as Kysely sees them: snake_case names, one row type a table. */
export type Database = InferKyselyDB<(typeof entities)[number]>;
