import type { InferKyselyDB } from '@mikro-orm/sql';
import { Authority } from './entities/authority.js';
import { EthnicGroup } from './entities/ethnicGroup.js';
import { ServiceType } from './entities/serviceType.js';
import { ClientGroup } from './entities/clientGroup.js';
import { Load } from './entities/load.js';
import { Coverage } from './entities/coverage.js';
import { KeptFile } from './entities/keptFile.js';
import { Revision } from './entities/revision.js';
import { Problem } from './entities/problem.js';
import { Ward } from './entities/ward.js';
import { Zone } from './entities/zone.js';
import { ZoneWard } from './entities/zoneWard.js';
import { Population } from './entities/population.js';
import { Provider } from './entities/provider.js';
import { Location } from './entities/location.js';
import { Rating } from './entities/rating.js';
import { StandingRating } from './entities/standingRating.js';
import { Occupancy } from './entities/occupancy.js';
import { RiskLevel } from './entities/riskLevel.js';
import { Contract } from './entities/contract.js';
import { Person } from './entities/person.js';
import { PersonPiece } from './entities/personPiece.js';
import { Request } from './entities/request.js';
import { Assessment } from './entities/assessment.js';
import { Review } from './entities/review.js';
import { Placement } from './entities/placement.js';
import { ServiceMove } from './entities/serviceMove.js';
import { HomeSupportWeek } from './entities/homeSupportWeek.js';
import { HomeSupportSum } from './entities/homeSupportSum.js';
import { RespiteStay } from './entities/respiteStay.js';
import { Document } from './entities/document.js';
import { PublishedFigure } from './entities/publishedFigure.js';
import { Indicator } from './entities/indicator.js';
import { MarketGap } from './entities/marketGap.js';

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
