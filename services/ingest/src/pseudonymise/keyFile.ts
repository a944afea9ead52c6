import { randomBytes } from 'node:crypto';
import { openSync, closeSync, fstatSync, readFileSync, writeFileSync } from 'node:fs';
import { FileError } from '../fileError.js';

const shortestKey = 32;

/**
 * Makes a key file of 32 random bytes, written as 64 hexadecimal characters, that only its owner may read.
 *
 * @throws FileError where the file is there already: pseudonyms made with a lost key can never be made again
 */
export function newKeyFile(path: string): void {
  try {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(
      code === 'EEXIST'
        ? `the key file ${path} is there already: leave --new-key out to use it`
        : `cannot write the key file ${path} (${code})`,
    );
  }
}

/**
 * Reads a key.
 *
 * @throws FileError where it is missing, shorter than 32 bytes, or others than its owner may read it
 */
export function readKeyFile(path: string): Buffer {
  const file = openKey(path);
  try {
    const { mode } = fstatSync(file);
    // Windows keeps its rights elsewhere: there the mode says nothing
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new FileError(`others may read the key file ${path}: run chmod 600 on it`);
    const key = Buffer.from(readFileSync(file, 'latin1').trim(), 'latin1');
    if (key.length < shortestKey)
      throw new FileError(
        `the key in ${path} has ${key.length} bytes: it needs ${shortestKey} at least; --new-key makes one`,
      );
    return key;
  } finally {
    closeSync(file);
  }
}

function openKey(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(
      code === 'ENOENT'
        ? `there is no key file ${path}: --new-key makes one`
        : `cannot read the key file ${path} (${code})`,
    );
  }
}
