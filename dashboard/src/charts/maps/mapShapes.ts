/** A point of a drawing: pixels from the left, pixels from the top. */
export type MapPoint = readonly [number, number];

/** A place to draw: its hexagon, and its real boundary as GeoJSON where one is loaded. */
export interface MapPlace {
  readonly code: string;
  /** Counted from the west. */
  readonly column: number;
  /** Counted from the north; odd rows stand half a hexagon east. */
  readonly row: number;
  readonly boundary?: unknown;
}

/** Where a place is drawn: the outline or outlines, and the middle, where its words stand. */
export interface MapShape {
  readonly code: string;
  readonly rings: readonly (readonly MapPoint[])[];
  readonly centre: MapPoint;
}

/** The shapes of all places and the height they need. */
export interface MapShapes {
  readonly shapes: readonly MapShape[];
  readonly height: number;
  /** Width that words may take inside a shape. */
  readonly textWidth: number;
}

/** Space left free around a map, for its outermost lines. */
const margin = 3;

/**
 * Lays places out in a width: by their real boundaries where every place has one, else as hexagons.
 *
 * @example mapShapes([{ code: 'A', column: 0, row: 0 }], 100) // one hexagon, 94 wide
 */
export function mapShapes(places: readonly MapPlace[], width: number): MapShapes {
  const outlines = places.map(({ boundary }) => outerRings(boundary));
  const drawn = places.length > 0 && outlines.every((rings) => rings.length > 0);
  return drawn ? boundaryShapes(places, outlines, width) : hexagonShapes(places, width);
}

function hexagonShapes(places: readonly MapPlace[], width: number): MapShapes {
  const west = Math.min(...places.map(eastOf));
  const east = Math.max(...places.map(eastOf));
  const north = Math.min(...places.map(({ row }) => row));
  const south = Math.max(...places.map(({ row }) => row));
  // a map of few places does not fill a wide page with giants
  const size = Math.min(118, (width - 2 * margin) / (east - west + 1));
  const side = size / Math.sqrt(3);
  const left = (width - size * (east - west + 1)) / 2;
  const shapes = places.map((place) => {
    const centre: MapPoint = [
      left + size * (eastOf(place) - west + 0.5),
      margin + side * (1 + 1.5 * (place.row - north)),
    ];
    return { code: place.code, rings: [hexagon(centre, side)], centre };
  });
  return {
    shapes,
    height: places.length === 0 ? 0 : 2 * margin + side * (2 + 1.5 * (south - north)),
    textWidth: size - 4,
  };
}

function eastOf({ column, row }: MapPlace): number {
  return column + (Math.abs(row) % 2) / 2;
}

/** The six corners, the first at the top. */
function hexagon([x, y]: MapPoint, side: number): MapPoint[] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = ((60 * corner - 90) * Math.PI) / 180;
    return [x + side * Math.cos(angle), y + side * Math.sin(angle)] as const;
  });
}

/** A degree east is shorter than a degree north: drawn as on the ground, and fitted to the width. */
function boundaryShapes(
  places: readonly MapPlace[],
  outlines: readonly (readonly (readonly MapPoint[])[])[],
  width: number,
): MapShapes {
  const points = outlines.flat(2);
  const [west, east] = ends(points.map(([longitude]) => longitude));
  const [south, north] = ends(points.map(([, latitude]) => latitude));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / ((east - west) * shrink || 1),
    560 / (north - south || 1),
  );
  const left = (width - (east - west) * shrink * scale) / 2;
  const onPage = ([longitude, latitude]: MapPoint): MapPoint => [
    left + (longitude - west) * shrink * scale,
    margin + (north - latitude) * scale,
  ];
  const shapes = places.map(({ code }, at) => {
    const rings = (outlines[at] ?? []).map((ring) => ring.map(onPage));
    return { code, rings, centre: middleOf(rings) };
  });
  return { shapes, height: (north - south) * scale + 2 * margin, textWidth: 64 };
}

function ends(numbers: readonly number[]): [number, number] {
  return [
    numbers.reduce((low, number) => Math.min(low, number), Infinity),
    numbers.reduce((high, number) => Math.max(high, number), -Infinity),
  ];
}

/** The centre of gravity of the largest outline. */
function middleOf(rings: readonly (readonly MapPoint[])[]): MapPoint {
  const weighed = rings.map((ring) => {
    let area = 0;
    let x = 0;
    let y = 0;
    for (const [at, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(at + 1) % ring.length]!;
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      x += ((x1 + x2) * cross) / 6;
      y += ((y1 + y2) * cross) / 6;
    }
    return { area: Math.abs(area), centre: [x / (area || 1), y / (area || 1)] as const };
  });
  return weighed.toSorted((a, b) => b.area - a.area)[0]?.centre ?? [0, 0];
}

/** The outer rings of a GeoJSON polygon, many polygons, or a feature of either; none where it is something else. */
function outerRings(boundary: unknown): readonly (readonly MapPoint[])[] {
  const { type, coordinates, geometry } = (boundary ?? {}) as {
    type?: string;
    coordinates?: unknown;
    geometry?: unknown;
  };
  if (type === 'Feature') return outerRings(geometry);
  if (type === 'Polygon') return (coordinates as MapPoint[][]).slice(0, 1);
  if (type === 'MultiPolygon')
    return (coordinates as MapPoint[][][]).flatMap(([ring]) => (ring ? [ring] : []));
  return [];
}
