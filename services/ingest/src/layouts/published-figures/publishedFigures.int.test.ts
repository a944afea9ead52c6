import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const documents = [
  'document_id,file,title,body,meeting_date,author_role,item_titles,published_url,figures_captured',
  'demo-2024,demo.txt,Demo papers,Demo board,2024-07-17,"Head; Other","One; Two; Three; Four; Five; Six; Seven; Eight; Nine; Ten",,2',
].join('\n');
const header =
  'figure_id,document_id,locator,subject,measure,measure_label,period_start,period_end,value,value_low,value_high,unit,qualifier';
const figure = (id: string, value: string) =>
  `${id},demo-2024,Table 1,placements,people,People supported,2024-03-31,2024-03-31,${value},,,people,exact`;

test("replaces a paper's figures as a whole, and reports the bad twin", async () => {
  expect(await trial.loadText('documents.csv', documents)).toMatchObject({
    layout: 'published-documents',
    rowsAccepted: 1,
  });
  await trial.loadText('figures.csv', [header, figure('a', '1'), figure('b', '2')].join('\n'));
  const report = await trial.loadText(
    'corrected.csv',
    [header, figure('a', '3'), figure('a', '4'), figure('c', '')].join('\n'),
  );
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 2 });
  expect(await trial.rows('select id, value::int from published_figure')).toEqual([
    { id: 'a', value: 3 },
  ]);
});

test('takes a file of market gaps as the whole list', async () => {
  const gaps = 'gap_row_id,gap_id,gap,client_group,requirement,value,figure_id';
  await trial.loadText(
    'gaps.csv',
    `${gaps}\nx-1,x,Complex needs,,places,25,a\nx-2,x,Complex needs,,places,5,\n`,
  );
  await trial.loadText('later.csv', `${gaps}\nx-1,x,Complex needs,,places,30,a\n`);
  expect(await trial.rows('select id, figure_id, detail from market_gap')).toEqual([
    {
      id: 'x-1',
      figure_id: 'a',
      detail: { gap_id: 'x', gap: 'Complex needs', requirement: 'places', value: 30 },
    },
  ]);
});
