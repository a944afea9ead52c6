import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';

/** The outline of a ward, in degrees of longitude and latitude. */
export interface WardBoundary {
  readonly code: string;
  readonly boundary: Parameters<typeof booleanPointInPolygon>[1];
}

/** The ward a place lies in; null where it lies in none of them. */
export function wardAt(
  longitude: number,
  latitude: number,
  wards: readonly WardBoundary[],
): string | null {
  const ward = wards.find(({ boundary }) => booleanPointInPolygon([longitude, latitude], boundary));
  return ward?.code ?? null;
}
