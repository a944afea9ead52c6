import { expect, test } from 'vitest';
import { linesChart } from '../charts/lines/linesChart.js';
import type { LinesRow } from '../charts/lines/lineSeries.js';
import { linesTable } from '../charts/lines/linesTable.js';
import { testFigures } from '../charts/testFigures.js';
import { figureCsv } from './figureCsv.js';
import type { FigureExport } from './figureExport.js';
import { figureSvg } from './figureSvg.js';

const rows: LinesRow[] = [
  {
    series: '=Planned, "day"',
    at: '2023-04-01',
    figure: { ...testFigures.rounded(1240), least: 1235, most: 1245 },
  },
  { series: '=Planned, "day"', at: '2023-05-01', figure: testFigures.suppressed },
  {
    series: '=Planned, "day"',
    at: '2024-04-01',
    figure: { ...testFigures.missing, reason: 'NOT_LOADED' },
  },
];
const figure: FigureExport = {
  title: 'Hours by month',
  unit: 'Hours a week',
  period: '2023/24',
  note: undefined,
  filters: ['Example Council', 'April 2023 to March 2024'],
  dataVersion: 7,
  day: '2026-11-22',
  demo: true,
  records: [],
  source: 'Records of home support hours',
  asOf: 'Records end on 31 March 2024.',
  address: 'https://example.org/home-support?year=2023-24#hours-by-month',
  content: {
    summary: 'Hours were level.',
    table: linesTable(rows, { grain: 'month' }),
    option: (look) => linesChart(rows, { grain: 'month' }, look),
    height: () => 340,
  },
};

test('writes what is on screen, symbols included, under lines that say what it is', () => {
  expect(figureCsv(figure)).toBe(
    [
      'Hours by month,,,,',
      'Unit,Hours a week,,,',
      'Period,2023/24,,,',
      'Shown,Example Council; April 2023 to March 2024,,,',
      'Source,Records of home support hours,,,',
      'As of,Records end on 31 March 2024.,,,',
      'Data version,7,,,',
      'Downloaded,22 November 2026,,,',
      'Demo data: the people and providers behind these figures are made up.,,,,',
      'Figures,"rounded, so that nobody can be recognised",,,',
      'Symbol *,"suppressed: fewer than 5 people, or nearly all from one or two providers",,,',
      'Symbol –,not available: no records of this time are loaded,,,',
      'Link,https://example.org/home-support?year=2023-24#hours-by-month,,,',
      ',,,,',
      'Month,"\'=Planned, ""day""","\'=Planned, ""day"": least","\'=Planned, ""day"": most","\'=Planned, ""day"": why"',
      'April 2023,"1,240",1235,1245,',
      'May 2023,*,,,',
      'April 2024,–,,,not available: no records of this time are loaded',
      '',
    ].join('\r\n'),
  );
});

test('draws a picture that says what it shows and that it is demo data', () => {
  const svg = figureSvg(figure);
  expect(svg).toContain('>Hours by month</text>');
  expect(svg).toContain('Demo data');
  expect(svg).toContain('Data version 7, 22 November 2026');
});
