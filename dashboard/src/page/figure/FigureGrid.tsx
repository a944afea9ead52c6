import type { Chosen } from '../chosen.js';
import classes from './FigureGrid.module.css';
import { FigureOfGrid } from './FigureOfGrid.js';
import type { PageAnswer, PageSpec } from '../pageSpec.js';

/** The figures of a page, two side by side where there is room, a wide one over both. */
export function FigureGrid<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly answer: PageAnswer<Answer>;
  /** Null while the period is not known. */
  readonly chosen: Chosen | null;
}) {
  const { spec, answer, chosen } = props;
  const figures = spec.figures.filter(
    ({ shown }) => shown === undefined || chosen === null || shown(chosen),
  );
  if (figures.length === 0) return null;
  return (
    <div className={classes['figures']}>
      {figures.map((figure) => (
        <FigureOfGrid key={figure.id} spec={spec} figure={figure} answer={answer} chosen={chosen} />
      ))}
    </div>
  );
}
