import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const header =
  'contract_id,provider_id,zone,service_type,term,role,block_hours_per_week,hours_per_week_low,hours_per_week_high,hourly_rate,start_date,end_date';
const contract = 'C1,1-97000102331,L1,home-support,long,main,,1200,1500,20.25,01/07/2017,';
const zones = [
  'zone,name,term,ward',
  'L1,Long-term zone 1,long,E05001218',
  'L1,Long-term zone 1,long,E05001224',
].join('\n');

test('takes a contract in a zone only once the zone is loaded, and then from the same file', async () => {
  const text = `${header}\n${contract}\n`;
  expect(await trial.loadText('contracts.csv', text)).toMatchObject({ rowsRejected: 1 });
  expect(await trial.loadText('zones.csv', zones)).toMatchObject({
    layout: 'zones',
    rowsAccepted: 2,
  });
  expect(await trial.loadText('contracts.csv', text)).toMatchObject({
    status: 'loaded',
    rowsAccepted: 1,
    rowsRejected: 0,
  });
  expect(await trial.loadText('contracts.csv', text)).toMatchObject({ status: 'unchanged' });
});

test('gives a zone exactly the wards of its latest file, and reports rows that do not agree', async () => {
  const report = await trial.loadText(
    'later.csv',
    [
      'zone,name,term,ward',
      'L1,Long-term zone 1,long,E05001225',
      'L1,Long-term zone 1,long,E05001225',
      'L1,Another name,long,E05001226',
      'L1,Long-term zone 1,long,E05009999',
    ].join('\n'),
  );
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 3 });
  expect(await trial.rows('select zone, ward from zone_ward')).toEqual([
    { zone: 'L1', ward: 'E05001225' },
  ]);
  expect(
    await trial.rows(
      `select line, code from problem where load_id = ${report.loadId} order by line`,
    ),
  ).toEqual([
    { line: 3, code: 'repeated' },
    { line: 4, code: 'differs-from-earlier' },
    { line: 5, code: 'unknown-ward' },
  ]);
});

test('keeps the risk levels of a provider that the register has not given yet', async () => {
  const report = await trial.loadText(
    'risk.csv',
    'provider_id,date,level,oversight\n1-97000102999,2024-01-01,3,\n1-97000102999,2024-02-01,7,\n',
  );
  expect(report).toMatchObject({ layout: 'risk-levels', rowsAccepted: 1, rowsRejected: 1 });
  expect(await trial.rows('select level, oversight from risk_level')).toEqual([
    { level: 3, oversight: 'Provider escalation panel' },
  ]);
});
