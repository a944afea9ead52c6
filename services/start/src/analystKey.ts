import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The bearer key that gives the analyst policy on this machine: drawn at random at the first start, then kept in the home.
 *
 * @param home the folder of the embedded database and the demo files
 */
export function analystKey(home: string): string {
  const file = join(home, 'analyst.key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const key = `careshape-${randomBytes(24).toString('base64url')}`;
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    return key;
  }
}
