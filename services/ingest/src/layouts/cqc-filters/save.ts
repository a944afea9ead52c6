import type { ClientBase } from 'pg';
import { everything, saveRegistered } from '../../cqc/saveRegistered.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import type { RegisteredLocation } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RegisteredLocation> = {
  id: 'text',
  name: 'text',
  ods_code: 'text',
  ward: 'text',
  postcode: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
  care_home: 'boolean',
  nursing: 'boolean',
  beds: 'int',
  kind: 'text',
  client_group: 'text',
  service_types: 'text[]',
  specialisms: 'text[]',
  dormant: 'boolean',
  registered_on: 'date',
  ended_on: 'date',
  rating: 'text',
  rated_on: 'date',
  rating_inherited: 'boolean',
  provider_id: 'text',
  provider_name: 'text',
  ownership: 'text',
  sector: 'text',
  companies_house: 'text',
  charity: 'text',
  brand_id: 'text',
  brand_name: 'text',
  provider_registered_on: 'date',
  primary_told: 'text',
  predecessor_told: 'text',
  successor_told: 'text',
};

/** Providers, then locations, then their overall ratings; then what depends on them. */
export function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  return saveRegistered(client, load, everything);
}
