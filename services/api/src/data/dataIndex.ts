import { catalogue } from '@careshape/metrics';
import { dataFolder } from './dataRequest.js';
import { kebabCase } from './names.js';

/**
 * What can be asked for below `/v1/data/`, as JSON: the catalogue, each subject with its addresses, so that a program that
 * knows one address finds every name and code.
 */
export function dataIndex(): string {
  const subjects = catalogue.map((cube) => ({
    ...cube,
    csv: `${dataFolder}/${kebabCase(cube.id)}.csv`,
    ndjson: `${dataFolder}/${kebabCase(cube.id)}.ndjson`,
  }));
  return `${JSON.stringify({ subjects }, null, 2)}\n`;
}
