import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext, Saved } from '../../layout.js';
import { linkPlacements } from '../../linkPlacements.js';
import { problemsOf } from '../../problemsOf.js';
import { summariseFile } from './fileSummary.js';
import { saveEvents } from './saveEvents.js';
import { savePeople } from './savePeople.js';
import { savePlacements } from './savePlacements.js';

/**
 * Brings people, then events and services, and replaces what earlier files said of the same period.
 *
 * The period of a file is the one that most of its rows name; rows that name another are rejected.
 */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const first = await summariseFile(client);
  if (first === null) return { period: null, problems: [], notes: [] };
  const { period } = first;
  const problems = first.onePeriod ? [] : await rowsOfOtherPeriods(client, period);
  const file = first.onePeriod ? first : ((await summariseFile(client)) ?? first);
  await savePeople(client, load, file, await isLatest(client, load, period));
  const events = await saveEvents(client, load, file);
  const placements = await savePlacements(client, load, file);
  await linkPlacements(client, load.authority, { exceptLoad: load.loadId });
  const repeats = events.repeats + placements.repeats;
  const notes = [
    ...(repeats > 0 ? [`${repeats} repeats of an event merged`] : []),
    ...(placements.closed > 0
      ? [`${placements.closed} open services missing from the next period closed`]
      : []),
  ];
  return { period, problems, notes };
}

function rowsOfOtherPeriods(client: ClientBase, { from, to }: Period) {
  return problemsOf(
    client,
    'period-differs',
    'Reporting Period End Date',
    `select ctid, line, period_to as value from staged
     where kind <> 'Person' and (period_from <> date '${from}' or period_to <> date '${to}')`,
  );
}

/** Whether no file of a later period stands: only then does this one know people best. */
async function isLatest(client: ClientBase, { authority, loadId }: LoadContext, { to }: Period) {
  const { rows } = await client.query(
    `select from load where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2
       and period_to > $3 limit 1`,
    [authority.code, loadId, to],
  );
  return rows.length === 0;
}
