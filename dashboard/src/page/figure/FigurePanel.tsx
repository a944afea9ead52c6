import { ChartPanel } from '../../charts/panel/ChartPanel.js';
import type { Chosen } from '../chosen.js';
import { figureInHand } from './figureInHand.js';
import type { FigureSpec } from '../figureSpec.js';
import { figureState } from './figureState.js';
import { FigureTools } from './FigureTools.js';
import { figureWords } from './figureWords.js';
import type { PageAnswer, PageSpec } from '../pageSpec.js';
import type { FigureView } from './useFigureView.js';
import { useSteadyState } from './useSteadyState.js';

/** One figure of a page in its panel. A figure that fails does so alone. */
export function FigurePanel<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly figure: FigureSpec<Answer>;
  readonly answer: PageAnswer<Answer>;
  /** Null while the period is not known. */
  readonly chosen: Chosen | null;
  /** Whether it stands over the whole width; as the figure says, unless given. */
  readonly wide?: boolean;
  /** Chart or table, where the page keeps it; otherwise the panel does. */
  readonly view?: FigureView;
  readonly onView?: (view: FigureView) => void;
}) {
  const { spec, figure, answer, chosen } = props;
  const words = figureWords(figure, chosen);
  const { title, unit, period, note } = words;
  const state = useSteadyState(figureState(figure, answer, chosen), words);
  const inHand =
    chosen && typeof state === 'object' && 'table' in state
      ? figureInHand(spec, figure, chosen, {
          answer: answer as Answer,
          content: state,
          view: props.view ?? 'chart',
        })
      : null;
  return (
    <ChartPanel
      title={title}
      unit={unit}
      period={period}
      {...(note === undefined ? {} : { note })}
      placeholderHeight={figure.placeholderHeight}
      state={state}
      {...(props.view && props.onView ? { view: props.view, onView: props.onView } : {})}
      wide={props.wide ?? figure.wide ?? false}
      tools={inHand && <FigureTools inHand={inHand} />}
    />
  );
}
