import { Skeleton, Tabs, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { nothingSaid } from '../../findings/saidOf.js';
import { ErrorBoundary } from '../../states/ErrorBoundary.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import { StatusLegend } from '../../figures/StatusLegend.js';
import type { PanelState } from '../../page/panelState.js';
import { ChartInPlace } from './ChartInPlace.js';
import type { ChartPanelContent } from './chartPanelContent.js';
import classes from './ChartPanel.module.css';
import { ChartTableView } from './ChartTableView.js';
import { marksOf } from './marksOf.js';

/** One chart with its title, unit, period, summary and table; a skeleton of the same height while it loads. */
export function ChartPanel(props: {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  readonly note?: string;
  /** The height kept free until the chart is drawn, in pixels. */
  readonly placeholderHeight: number;
  readonly state: PanelState;
  /** Whether it stands over the whole width of the page. */
  readonly wide?: boolean;
  /** Chart or table, where somebody else keeps it. */
  readonly view?: 'chart' | 'table';
  readonly onView?: (view: 'chart' | 'table') => void;
  /** What can be done with the figure, beside its title. */
  readonly tools?: ReactNode;
}) {
  const id = useId();
  const { state } = props;
  const finding = typeof state === 'object' && 'table' in state ? (state.finding ?? null) : null;
  return (
    <section className={classes['panel']} aria-labelledby={`${id}-title`} data-print="whole">
      <div className={classes['head']}>
        <h2 className={classes['title']}>
          <span id={`${id}-title`} className={finding === null ? '' : classes['neutral']}>
            {props.title}
          </span>
          {finding !== null && <> {finding}</>}
        </h2>
        {props.tools}
      </div>
      <p className={classes['unit']}>
        {props.unit}, {props.period}
      </p>
      {state === 'loading' && (
        <>
          <Skeleton height={68} mt={14} mb={12} />
          <Skeleton height={props.placeholderHeight + (props.note === undefined ? 110 : 160)} />
        </>
      )}
      {state === 'failed' && <FailedNotice what="This chart" minHeight={props.placeholderHeight} />}
      {state === 'empty' && (
        <p className={classes['empty']} style={{ minHeight: props.placeholderHeight }}>
          There are no figures for this period.
        </p>
      )}
      {typeof state === 'object' && 'notForPublic' in state && (
        <p className={classes['empty']} style={{ minHeight: 120 }}>
          {state.notForPublic}
        </p>
      )}
      {typeof state === 'object' && 'table' in state && (
        <ErrorBoundary fallback={<FailedNotice what="This chart" minHeight={200} />}>
          {state.summary === nothingSaid ? (
            <VisuallyHidden id={`${id}-summary`}>{state.summary}</VisuallyHidden>
          ) : (
            <p id={`${id}-summary`} className={classes['summary']}>
              {state.summary}
            </p>
          )}
          <ChartOrTable {...props} content={state} id={id} />
          <StatusLegend marks={marksOf(state.table)} />
          {props.note !== undefined && <p className={classes['note']}>{props.note}</p>}
        </ErrorBoundary>
      )}
    </section>
  );
}

function ChartOrTable(props: {
  readonly id: string;
  readonly title: string;
  readonly placeholderHeight: number;
  readonly content: ChartPanelContent;
  readonly wide?: boolean;
  readonly view?: 'chart' | 'table';
  readonly onView?: (view: 'chart' | 'table') => void;
}) {
  const { id, title, content, wide = false, view, onView } = props;
  return (
    <Tabs
      {...(view === undefined ? { defaultValue: 'chart' } : { value: view })}
      onChange={(chosen) => onView?.(chosen === 'table' ? 'table' : 'chart')}
      className={classes['views']}
      keepMounted={false}
    >
      <Tabs.List data-print="hide" aria-label={`Views of: ${title}`}>
        <Tabs.Tab value="chart">Chart</Tabs.Tab>
        <Tabs.Tab value="table">Table</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="chart" pt="md">
        <ChartInPlace
          option={content.option}
          height={content.height}
          wide={wide}
          labelledBy={`${id}-title`}
          describedBy={`${id}-summary`}
          placeholderHeight={props.placeholderHeight}
        />
      </Tabs.Panel>
      <Tabs.Panel value="table" pt="md">
        <ChartTableView table={content.table} caption={title} />
      </Tabs.Panel>
    </Tabs>
  );
}
