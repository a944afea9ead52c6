import type { OpenedFile } from '../../openFile.js';

/** GeoJSON whose features carry a ward code: `WD13CD`, `WD24CD`, … */
export function recognises(file: OpenedFile): boolean {
  return (
    file.kind === 'json' && /"FeatureCollection"/.test(file.start) && /"WD\d\dCD"/i.test(file.start)
  );
}
