import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { testFigures } from '../testFigures.js';
import { ChartTableView } from './ChartTableView.js';

test('a table says of rounded figures how far they may be off, and of no other', () => {
  const { exact, rounded, suppressed } = testFigures;
  const people = { ...rounded(120), least: 116, most: 124 };
  const beds = { ...exact(84), least: 84, most: 84 };
  const html = renderToStaticMarkup(
    <MantineProvider>
      <ChartTableView
        caption="Figures"
        table={{
          columns: ['Zone', 'People', 'Beds', 'Others'],
          rows: [{ heading: 'Zone 7', figures: [people, beds, suppressed] }],
        }}
      />
    </MantineProvider>,
  );
  expect(html).toContain('between 116 and 124');
  expect(html.match(/between/g)).toHaveLength(1);
});

test('a table says why a figure is not there, so that two dashes are told apart', () => {
  const { missing, rounded } = testFigures;
  const html = renderToStaticMarkup(
    <MantineProvider>
      <ChartTableView
        caption="Figures"
        table={{
          columns: ['Month', 'Completed', 'Waiting'],
          rows: [
            {
              heading: 'March 2024',
              figures: [
                { ...rounded(120), reason: 'PARTIAL' },
                { ...missing, reason: 'UNSETTLED' },
              ],
            },
            {
              heading: 'April 2024',
              figures: [{ ...missing, reason: 'NOT_LOADED' }, missing],
            },
          ],
        }}
      />
    </MantineProvider>,
  );
  expect(html).toContain('part of the time');
  expect(html).toContain('too recent');
  expect(html.match(/>no records loaded</g)).toHaveLength(1);
});
