import type { Chosen } from '../chosen.js';
import classes from './FigureGrid.module.css';
import { FigurePanel } from './FigurePanel.js';
import type { FigureSpec } from '../figureSpec.js';
import type { PageAnswer, PageSpec } from '../pageSpec.js';
import { useFigureView } from './useFigureView.js';
import { useMarkedFigure } from './useMarkedFigure.js';

/** One figure in its place on a page: a link can point to it. */
export function FigureOfGrid<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly figure: FigureSpec<Answer>;
  readonly answer: PageAnswer<Answer>;
  readonly chosen: Chosen | null;
}) {
  const { figure, answer } = props;
  const { element, marked } = useMarkedFigure(figure.id, answer !== 'loading');
  const { view, onView } = useFigureView(figure.id);
  return (
    <div
      ref={element}
      id={figure.id}
      className={classes['figure']}
      data-wide={figure.wide}
      data-marked={marked}
    >
      <FigurePanel {...props} view={view} onView={onView} />
    </div>
  );
}
