import type { ClientBase } from 'pg';
import { laterCodes } from '../../ascof/earlierMeasures.js';
import { indicatorFramework, indicatorStaging } from '../../ascof/indicator.js';
import { saveIndicators } from '../../ascof/saveIndicators.js';
import type { LoadContext, Saved } from '../../layout.js';

const columns = Object.keys(indicatorStaging).filter(
  (name) => name !== 'framework' && name !== 'code',
);

/**
 * Adds the indicators under their codes of that time; then those of all people also under the codes that their measures
 * have now, where the Department's later file, which gives these years too, has not given them.
 */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const saved = await saveIndicators(client, load);
  await client.query(
    `insert into indicator (authority, load_id, framework, code, ${columns.join(', ')})
     select $1, $2::int, $3, later.code, ${columns.map((name) => `staged.${name}`).join(', ')}
     from staged join unnest($4::text[], $5::text[]) as later (earlier, code) on later.earlier = staged.code
     where staged.field not like '%,%'
     on conflict (authority, area, framework, code, period_label, field) do update set
       load_id = excluded.load_id, area_name = excluded.area_name, value = excluded.value,
       status = excluded.status, printed = excluded.printed
     where exists (
       select from load where load.authority = indicator.authority and load.id = indicator.load_id
         and load.layout = 'ascof-csv')`,
    [
      load.authority.code,
      load.loadId,
      indicatorFramework,
      Object.keys(laterCodes),
      Object.values(laterCodes),
    ],
  );
  return saved;
}
