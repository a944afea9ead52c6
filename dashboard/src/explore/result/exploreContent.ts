import { barsChart, barsHeight, type BarsRow } from '../../charts/bars/barsChart.js';
import { barsTable } from '../../charts/bars/barsTable.js';
import type { ChartPanelContent } from '../../charts/panel/chartPanelContent.js';
import { gridChart, gridHeight, type GridRow } from '../../charts/grid/gridChart.js';
import { gridTable } from '../../charts/grid/gridTable.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import type { LinesRow } from '../../charts/lines/lineSeries.js';
import { type Figure, figureNotAvailable } from '../../figures/figure.js';
import { type Said, saidOf } from '../../findings/saidOf.js';
import type { Exploration, ExploreChart } from '../exploration/exploration.js';
import { askedDimensions, askedMeasures } from '../exploration/explorationText.js';
import type { ExploreAnswer } from './exploreAnswer.js';
import { nameOf } from './exploreChartKinds.js';
import { exploreTimeShortText, timeGrainOf } from '../exploration/exploreTime.js';
import type { Subject } from '../exploration/subject.js';

/**
 * An answer as a chart with its words and its table; the first measure is drawn.
 *
 * Over time without another dimension, all measures of the first one's unit are lines of one chart.
 */
export function exploreContent(
  kind: ExploreChart | null,
  exploration: Exploration,
  subject: Subject,
  answer: ExploreAnswer,
): ChartPanelContent {
  switch (kind) {
    case null:
      return totalsContent(exploration, subject, answer);
    case 'lines':
      return linesContent(exploration, subject, answer);
    case 'bars':
      return barsContent(exploration, subject, answer);
    case 'grid':
      return gridContent(exploration, subject, answer);
    default:
      throw new Error(`unknown chart: ${kind satisfies never}`);
  }
}

/** The measures that a chart shows: the first, and over time alone those that share its unit. */
export function measuresDrawn(kind: ExploreChart, exploration: Exploration, subject: Subject) {
  const measures = askedMeasures(exploration, subject);
  return kind === 'lines' && exploration.by.length === 0
    ? measures.filter(({ unit }) => unit === measures[0]?.unit)
    : measures.slice(0, 1);
}

function linesContent(
  exploration: Exploration,
  subject: Subject,
  { rows, findings }: ExploreAnswer,
): ChartPanelContent {
  const measures = askedMeasures(exploration, subject);
  const drawn = measuresDrawn('lines', exploration, subject);
  const options = {
    grain: timeGrainOf(exploration.time ?? '') ?? 'month',
    unit: unitAfter(drawn[0]),
  };
  const lines: LinesRow[] = rows.flatMap(({ keys, figures }) => {
    const at = keys.at(-1)?.value;
    if (at === null || at === undefined) return [];
    return drawn.map((measure) => ({
      series: keys.length > 1 ? nameOf(keys.slice(0, -1)) : measure.label,
      at,
      figure: figures[measures.indexOf(measure)] ?? figureNotAvailable,
    }));
  });
  const drawnLines = withFigures(lines, ({ series }) => series);
  return {
    ...saidBeside(
      saidOf(
        findings,
        drawn.map(({ id }) => id),
      ),
      notDrawn(lines, drawnLines, ({ series }) => series),
    ),
    table: linesTable(lines, options),
    option: (look) => linesChart(drawnLines, options, look),
    height: linesHeight,
  };
}

function barsContent(
  exploration: Exploration,
  subject: Subject,
  { rows, findings }: ExploreAnswer,
): ChartPanelContent {
  const [measure] = askedMeasures(exploration, subject);
  const bars: BarsRow[] = rows.map(({ keys, figures }) => ({
    name: nameOf(keys),
    figure: figures[0] ?? figureNotAvailable,
  }));
  const unit = unitAfter(measure);
  const names = askedDimensions(exploration, subject).map(({ label }) => label);
  return {
    ...saidOf(findings, exploration.measures.slice(0, 1)),
    table: barsTable(bars, { name: names.join(', '), figure: measure?.label ?? '' }),
    option: (look) => barsChart(bars, { unit }, look),
    height: (look) => barsHeight(bars, look),
  };
}

/** A question that is not split: a bar for each measure of the first one's unit. */
function totalsContent(
  exploration: Exploration,
  subject: Subject,
  { totals }: ExploreAnswer,
): ChartPanelContent {
  const measures = askedMeasures(exploration, subject);
  const unit = measures[0]?.unit ?? '';
  const bars: BarsRow[] = measures.flatMap((measure, at) =>
    measure.unit === unit
      ? [{ name: measure.label, figure: totals[at] ?? figureNotAvailable }]
      : [],
  );
  return {
    summary: `${bars.map(({ name, figure }) => `${name}: ${figure.display}`).join('; ')}.`,
    table: barsTable(bars, { name: 'Measure', figure: 'Figure' }),
    option: (look) => barsChart(bars, { unit: unitAfter(measures[0]) }, look),
    height: (look) => barsHeight(bars, look),
  };
}

function gridContent(
  exploration: Exploration,
  subject: Subject,
  { rows, findings }: ExploreAnswer,
): ChartPanelContent {
  const dimensions = askedDimensions(exploration, subject);
  const across = dimensions.at(-1);
  const cells: GridRow[] = rows.map(({ keys, figures }) => {
    const column = keys.at(-1);
    const isTime = across?.kind === 'TIME' && column?.value != null;
    return {
      row: nameOf(keys.slice(0, -1)),
      column: column?.label ?? '',
      ...(isTime ? { columnShort: exploreTimeShortText(across.id, column.value ?? '') } : {}),
      figure: figures[0] ?? figureNotAvailable,
    };
  });
  const heading = dimensions.slice(0, -1).map(({ label }) => label);
  const drawnCells = withFigures(cells, ({ row }) => row);
  return {
    ...saidBeside(
      saidOf(findings, exploration.measures.slice(0, 1)),
      notDrawn(cells, drawnCells, ({ row }) => row),
    ),
    table: gridTable(heading.join(', '), cells),
    option: (look) => gridChart(drawnCells, look),
    height: () => gridHeight(drawnCells),
  };
}

/** The unit as it follows a number; nothing where the number prints it: `£1,697`, `95.2%`. */
function unitAfter(measure: { readonly unit: string } | undefined): string {
  const unit = measure?.unit ?? '';
  return unit === '£' || unit === '%' ? '' : unit;
}

/** What was found, with words about the drawing after it. */
function saidBeside(said: Said, words: string): Said {
  return { ...said, summary: `${said.summary}${words}` };
}

/** The rows of those names that have some figure to show; all of them where none has. */
function withFigures<Row extends { readonly figure: Figure }>(
  rows: readonly Row[],
  nameOfRow: (row: Row) => string,
): readonly Row[] {
  const shown = new Set(rows.filter(({ figure }) => figure.value !== null).map(nameOfRow));
  return shown.size === 0 ? rows : rows.filter((row) => shown.has(nameOfRow(row)));
}

function notDrawn<Row>(
  rows: readonly Row[],
  drawn: readonly Row[],
  nameOfRow: (row: Row) => string,
): string {
  const left = new Set(rows.map(nameOfRow)).size - new Set(drawn.map(nameOfRow)).size;
  return left === 0
    ? ''
    : ` ${left} ${left === 1 ? 'name has' : 'names have'} no figure that can be shown and ${left === 1 ? 'is' : 'are'} not drawn; the table has ${left === 1 ? 'it' : 'them'}.`;
}
