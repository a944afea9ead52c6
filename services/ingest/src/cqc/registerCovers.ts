import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../layout.js';
import { fileDate } from './fileDate.js';

/**
 * The days of which the register now tells.
 *
 * Up to the date in the file's name, as the regulator names its files; else up to the newest day that the register names.
 * Back to the first place that it says has ended: of the time before it is not known which places were there and have gone,
 * so a register of open places alone tells of its own day only.
 */
export async function registerCovers(
  client: ClientBase,
  { authority, fileName }: LoadContext,
): Promise<readonly Period[]> {
  const { rows } = await client.query<{ ended: string | null; newest: string | null }>(
    `select min(ended_on)::text as ended, greatest(max(registered_on), max(ended_on), (
       select max(published_on) from rating where rating.authority = $1))::text as newest
     from location where location.authority = $1`,
    [authority.code],
  );
  const to = fileDate(fileName) ?? rows[0]?.newest ?? null;
  if (to === null) return [];
  const ended = rows[0]?.ended ?? to;
  return [{ from: ended < to ? ended : to, to }];
}
