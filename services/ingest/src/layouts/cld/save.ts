import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext, Saved } from '../../layout.js';
import { linkPlacements } from '../../linkPlacements.js';
import { startRevisions } from '../../loadRecord.js';
import { resumeRowChecks } from '../../rowChecks.js';
import { checkReferences } from './checkReferences.js';
import { eventTables } from './eventTables.js';
import { mergeRepeats } from './mergeRepeats.js';
import { replaceEvents } from './replaceEvents.js';
import { replacePlacements } from './replacePlacements.js';
import { sameService } from './sameService.js';
import { savePeople } from './savePeople.js';
import { savePieces } from './savePieces.js';
import { tellEvents, tellOthers } from './tellEvents.js';
import type { CldGathered } from './writer.js';

/** Settles what was copied: people, one row an event, and what earlier files said of the same period. */
export async function save(
  client: ClientBase,
  load: LoadContext,
  gathered: unknown,
): Promise<Saved> {
  const { period, newPeople } = gathered as CldGathered;
  await resumeRowChecks(client);
  // the planner's statistics do not know the rows just copied: a nested loop over them would never end
  await client.query('set local enable_nestloop = off');
  if (period === null) return { period, problems: [], notes: [] };
  await startRevisions(client, load, [period]);
  await savePeople(client, load, await isLatest(client, load, period), newPeople);
  await savePieces(client, load, period, newPeople);
  let repeats = 0;
  for (const table of eventTables) repeats += await mergeRepeats(client, load, table);
  // the writer has told, and linked, the events of people about whom it learnt nothing after
  await tellEvents(client, load, period);
  await linkPlacements(client, load.authority, { loadId: load.loadId, people: 'details' });
  let closed = 0;
  if (await hasOthers(client, load)) {
    for (const table of eventTables)
      if (table.kind !== 'Service') await replaceEvents(client, load, period, table);
    closed = await replacePlacements(client, load, period);
  }
  await tellOthers(client, load, period);
  if (await hasDead(client, load))
    for (const { table } of eventTables) await cutAtDeath(client, load, period, table);
  await endPieces(client, load);
  await checkReferences(client, load, newPeople);
  await client.query('select write_service_moves($1)', [load.authority.code]);
  const notes = [
    ...(repeats > 0 ? [`${repeats} repeats of an event merged`] : []),
    ...(closed > 0 ? [`${closed} open services missing from the next period closed`] : []),
  ];
  return { period, problems: [], notes };
}

/** Whether no file of a later period stands: only then does this one know people best. */
async function isLatest(client: ClientBase, { authority, loadId }: LoadContext, { to }: Period) {
  const { rowCount } = await client.query(
    `select from load where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2
       and period_to > $3 limit 1`,
    [authority.code, loadId, to],
  );
  return rowCount === 0;
}

/** Whether other files of events stand, which tell of the same services or the same period. */
async function hasOthers(client: ClientBase, { authority, loadId }: LoadContext) {
  const { rowCount } = await client.query(
    `select from load where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2 limit 1`,
    [authority.code, loadId],
  );
  return rowCount !== 0;
}

async function hasDead(client: ClientBase, { authority }: LoadContext) {
  const { rowCount } = await client.query(
    'select from person where authority = $1 and died_on is not null limit 1',
    [authority.code],
  );
  return rowCount !== 0;
}

/**
 * An event does not outlast the person it is for; a service that was open ends with them. Of a death before its period a
 * file tells too late: the days before it stay as they were told.
 */
async function cutAtDeath(
  client: ClientBase,
  { authority }: LoadContext,
  { from }: Period,
  table: string,
) {
  const isPlacement = table === 'placement';
  const values = [authority.code, from];
  // the last day that is left to a service, the first to which anything else is moved
  const last = `greatest(p.died_on, $2::date${isPlacement ? ' - 1' : ''})`;
  const dead =
    'e.authority = $1 and p.authority = $1 and p.id = e.person_id and p.died_on >= e.start_on';
  if (isPlacement)
    await client.query(
      `delete from placement e using person p where ${dead} and e.from_on > ${last}`,
      values,
    );
  await client.query(
    `update ${table} e set end_on = ${last} from person p
     where ${dead} and (${isPlacement ? 'e.end_on is null or' : ''} e.end_on > ${last})`,
    values,
  );
}

/** A piece after which no other of its service follows is the last: there the service ends. */
async function endPieces(client: ClientBase, { authority }: LoadContext) {
  await client.query(
    `update placement p set goes_on = false
     where p.authority = $1 and p.goes_on and not exists (
       select from placement next
       where next.authority = $1 and next.from_on = p.end_on + 1 and ${sameService('next', 'p')})`,
    [authority.code],
  );
}
