import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './openDatabase.js';

test('says which word of DATABASE_URL is wrong', async () => {
  await expect(openDatabase({ DATABASE_URL: 'mysql://localhost/care' })).rejects.toThrow(
    'DATABASE_URL is not a PostgreSQL address: write it as postgresql://user:password@host:port/database',
  );
});

test('says that no server answers, and never repeats the password', async () => {
  const opening = openDatabase({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/care' });
  await expect(opening).rejects.toThrow('no database answers at 127.0.0.1:1/care (ECONNREFUSED)');
  await expect(opening).rejects.not.toThrow('secret');
});

test('says that the home cannot be written', async () => {
  const home = join(mkdtempSync(join(tmpdir(), 'careshape-')), 'file');
  writeFileSync(home, '');
  chmodSync(home, 0o400);
  await expect(openDatabase({ CARESHAPE_HOME: join(home, 'below') })).rejects.toThrow(
    `cannot write to the home folder ${join(home, 'below')} (ENOTDIR): set CARESHAPE_HOME to a folder that can be written`,
  );
});
