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
} from './checks/publishedCheck.js';
export { publishedChecks } from './checks/publishedChecks.js';
export type { WrittenFile } from './output/files.js';
export { type CityOptions, writeCity } from './writeCity.js';
