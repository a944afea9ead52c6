import type { Check } from '../../layout.js';
import type { KnownWards } from './know.js';
import type { WardBoundary } from './parse.js';

type WardBoundaryCheck = Check<WardBoundary, KnownWards>;

/** A ward of England has a code that starts with E05. */
const notAnIdentifier: WardBoundaryCheck = ({ code }) =>
  /^E05\d{6}$/.test(code) ? null : { code: 'not-an-identifier', column: 'code', value: code };

/** A boundary is a polygon. */
const noPolygon: WardBoundaryCheck = ({ boundary }) => {
  const { type } = JSON.parse(boundary) as { type?: unknown };
  return type === 'Polygon' || type === 'MultiPolygon'
    ? null
    : {
        code: 'unknown-code',
        column: 'boundary',
        value: String(type),
        hint: 'A ward is a Polygon or a MultiPolygon.',
      };
};

/** A boundary is in degrees of longitude and latitude, and lies in England. */
const notDegrees: WardBoundaryCheck = ({ boundary }) => {
  const [longitude, latitude] = firstPoint(
    (JSON.parse(boundary) as { coordinates?: unknown }).coordinates,
  );
  const inEngland =
    longitude !== undefined &&
    latitude !== undefined &&
    longitude > -7 &&
    longitude < 3 &&
    latitude > 49 &&
    latitude < 56;
  return inEngland
    ? null
    : {
        code: 'out-of-range',
        column: 'boundary',
        value: `${longitude}, ${latitude}`,
        hint: 'Take the file in longitude and latitude (WGS 84), not in metres of the National Grid.',
      };
};

function firstPoint(coordinates: unknown): readonly number[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? (coordinates as number[])
    : firstPoint(coordinates[0]);
}

/** The rule book of ward boundaries, in reading order. */
export const wardBoundaryChecks: readonly WardBoundaryCheck[] = [
  notAnIdentifier,
  noPolygon,
  notDegrees,
];
