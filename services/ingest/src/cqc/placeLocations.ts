import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { wardAt, type WardBoundary } from './wardAt.js';

interface Unplaced {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Gives each location that has coordinates and no ward the ward it lies in, as far as ward boundaries are loaded. */
export async function placeLocations(client: ClientBase, { code }: Authority): Promise<void> {
  const { rows: wards } = await client.query<WardBoundary>(
    'select code, boundary from ward where authority = $1 and boundary is not null',
    [code],
  );
  const { rows: locations } = await client.query<Unplaced>(
    `select id, longitude, latitude from location
     where authority = $1 and ward is null and longitude is not null and latitude is not null`,
    [code],
  );
  const placed = locations.flatMap(({ id, longitude, latitude }) => {
    const ward = wardAt(longitude, latitude, wards);
    return ward ? [{ id, ward }] : [];
  });
  await client.query(
    `update location set ward = placed.ward
     from json_to_recordset($2) as placed (id text, ward text)
     where location.authority = $1 and location.id = placed.id`,
    [code, JSON.stringify(placed)],
  );
}
