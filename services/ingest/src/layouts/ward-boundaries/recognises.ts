import type { OpenedFile } from '../../openFile.js';

/** GeoJSON whose features carry a ward code of any year: `WD13CD`, `WD25CD`, … */
export function recognises(file: OpenedFile): boolean {
  return (
    file.kind === 'json' &&
    file.names.has('features') &&
    [...file.names].some((name) => /^WD\d\dCD$/i.test(name))
  );
}
