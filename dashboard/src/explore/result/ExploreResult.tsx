import { Alert, Button, NativeSelect, SegmentedControl, Skeleton, Tabs } from '@mantine/core';
import { useId, useMemo } from 'react';
import { ChartInPlace } from '../../charts/panel/ChartInPlace.js';
import { figureMarks } from '../../figures/figure.js';
import { StatusLegend } from '../../figures/StatusLegend.js';
import { ErrorBoundary } from '../../states/ErrorBoundary.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import type { Exploration, ExploreChart } from '../exploration/exploration.js';
import { explorationTitle, spanText } from '../exploration/explorationWords.js';
import { askedMeasures } from '../exploration/explorationText.js';
import { exploreChartKinds, exploreChartShown } from './exploreChartKinds.js';
import { exploreContent, measuresDrawn } from './exploreContent.js';
import { ExploreFigures } from './ExploreFigures.js';
import { exploreInHand } from './exploreInHand.js';
import { ExploreQueryText } from './ExploreQueryText.js';
import classes from './ExploreResult.module.css';
import { ExploreTable } from './ExploreTable.js';
import { ExploreTools } from './ExploreTools.js';
import type { Policy, Subject } from '../exploration/subject.js';
import type { ExploreState } from './useExploreAnswer.js';

const chartNames: Readonly<Record<ExploreChart, string>> = {
  lines: 'Lines',
  bars: 'Bars',
  grid: 'Grid',
};

/** The answer of an exploration: chart, table and query, and what can be done with them; or why there is none. */
export function ExploreResult(props: {
  readonly state: ExploreState;
  readonly exploration: Exploration;
  readonly subject: Subject;
  readonly policy: Policy;
  readonly broken: readonly string[];
  readonly view: string;
  readonly onView: (view: string) => void;
  readonly onChange: (exploration: Exploration) => void;
  readonly onSave: (title: string) => void;
}) {
  const { state, exploration, subject, policy, broken } = props;
  const { answered, asking, refused, largeCells } = state;
  const id = useId();
  const title = explorationTitle(exploration, subject);
  const said = [...broken, ...refused];
  const stands = said.length === 0 && largeCells === null;

  return (
    <section className={classes['panel']} aria-labelledby={`${id}-title`} aria-busy={asking}>
      <h2 id={`${id}-title`} className={classes['title']}>
        {title}
      </h2>
      <p className={classes['unit']}>
        {subject.label}
        {exploration.period ? `, ${spanText(exploration.period)}` : ''}
        {answered?.answer.period && !exploration.period
          ? `, everything loaded: ${spanText(answered.answer.period)}`
          : ''}
      </p>
      <output className={classes['words']}>
        {said.length > 0 && (
          <Alert variant="light" className={classes['said']} title="This question is not answered">
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Alert>
        )}
        {largeCells !== null && (
          <Alert variant="light" className={classes['said']} title="This is a large question">
            <p>
              It makes {largeCells.toLocaleString('en-GB')} cells. Above{' '}
              {policy.cellLimit.toLocaleString('en-GB')}, only cells that can be shown come back,
              and working them out takes longer. A filter or one dimension less makes it smaller.
            </p>
            <Button size="xs" onClick={state.askAnyway}>
              Ask anyway
            </Button>
          </Alert>
        )}
      </output>
      {stands && !answered && <Skeleton height={520} mt={16} />}
      {stands && answered && (
        <ErrorBoundary
          key={answered.text}
          fallback={<FailedNotice what="This answer" minHeight={200} />}
        >
          <Answer {...props} answered={answered} id={id} title={title} />
        </ErrorBoundary>
      )}
    </section>
  );
}

function Answer(
  props: Parameters<typeof ExploreResult>[0] & {
    readonly answered: NonNullable<ExploreState['answered']>;
    readonly id: string;
    readonly title: string;
  },
) {
  const { state, answered, exploration, id, title, view, onChange } = props;
  const { subject, answer } = answered;
  const kinds = exploreChartKinds(answered.exploration, answer.rows);
  const kind = exploreChartShown(
    { ...answered.exploration, chart: exploration.chart },
    answer.rows,
  );
  const content = useMemo(
    () => exploreContent(kind, answered.exploration, subject, answer),
    [kind, answered.exploration, subject, answer],
  );
  const measures = askedMeasures(answered.exploration, subject);
  const drawn = kind === null ? measures : measuresDrawn(kind, answered.exploration, subject);
  const marks = new Set(
    [...answer.rows.flatMap(({ figures }) => figures), ...answer.totals].flatMap(figureMarks),
  );

  return (
    <div className={classes['answer']} data-asking={state.asking}>
      {kind !== null && (
        <p id={`${id}-summary`} className={classes['summary']}>
          {content.summary}
        </p>
      )}
      <ExploreTools
        answered={answered}
        inHand={exploreInHand(
          { ...answered.exploration, chart: exploration.chart },
          answered,
          content,
        )}
        onSave={props.onSave}
      />
      <Tabs
        value={['chart', 'table', 'query'].includes(view) ? view : 'chart'}
        onChange={(next) => props.onView(next ?? 'chart')}
        keepMounted={false}
      >
        <Tabs.List data-print="hide" aria-label="Views of the answer">
          <Tabs.Tab value="chart">{kind === null ? 'Figures' : 'Chart'}</Tabs.Tab>
          <Tabs.Tab value="table">Table</Tabs.Tab>
          <Tabs.Tab value="query">Query</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chart" pt="md">
          <div className={classes['choices']} data-print="hide">
            {kind !== null && kinds.length > 1 && (
              <SegmentedControl
                size="xs"
                aria-label="Kind of chart"
                data={kinds.map((one) => ({ value: one, label: chartNames[one] }))}
                value={kind}
                onChange={(one) => {
                  const chosen = kinds.find((other) => other === one) ?? null;
                  onChange({ ...exploration, chart: chosen === kinds[0] ? null : chosen });
                }}
                transitionDuration={0}
              />
            )}
            {kind !== null && measures.length > drawn.length && (
              <NativeSelect
                size="xs"
                aria-label="Measure drawn"
                value={measures[0]?.id ?? ''}
                data={measures.map((measure) => ({ value: measure.id, label: measure.label }))}
                onChange={({ currentTarget: { value } }) =>
                  onChange({
                    ...exploration,
                    measures: [value, ...exploration.measures.filter((one) => one !== value)],
                  })
                }
              />
            )}
            {answered.exploration.by.length > 1 && (
              <Button
                size="xs"
                variant="default"
                onClick={() =>
                  onChange({
                    ...exploration,
                    by: [...exploration.by.slice(1), ...exploration.by.slice(0, 1)],
                  })
                }
              >
                Turn the dimensions
              </Button>
            )}
          </div>
          {kind !== null ? (
            <ChartInPlace
              option={content.option}
              height={content.height}
              labelledBy={`${id}-title`}
              describedBy={`${id}-summary`}
              placeholderHeight={340}
            />
          ) : (
            <ExploreFigures measures={measures} figures={answer.totals} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="table" pt="md">
          <ExploreTable
            caption={title}
            exploration={answered.exploration}
            subject={subject}
            answer={answer}
            onSort={(sort) => onChange({ ...exploration, sort })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="query" pt="md">
          <ExploreQueryText text={answered.text} />
        </Tabs.Panel>
      </Tabs>
      <p className={classes['count']}>
        {rowsText(answer.rowCount)}
        {answer.withheld > 0 &&
          ` ${answer.withheld.toLocaleString('en-GB')} hold a suppressed figure.`}
      </p>
      <StatusLegend marks={marks} />
      <p className={classes['disclosure']}>{answer.disclosure}</p>
    </div>
  );
}

function rowsText(rows: number): string {
  return `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}.`;
}
