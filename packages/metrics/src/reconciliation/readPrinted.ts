import { sql } from 'kysely';
import type { Reader } from '../lists/engine/list.js';
import { publishedFigureList } from '../lists/publishedFigures.js';
import type { PrintedFigure } from './printed.js';

/** Every published figure of a council, by document and then as its place sorts. */
export async function readPrinted(reader: Reader): Promise<readonly PrintedFigure[]> {
  const { rows } = await sql<PrintedFigure>`
    select item.*, scale(coalesce(f.value, f.value_low, f.value_high)) as decimals
    from ${publishedFigureList.source(reader)} as item
    join published_figure f on f.authority = ${reader.authority} and f.id = item.id
    order by item."documentId", item.id`.execute(reader.db);
  return rows;
}
