import type { Figure } from '../../figures/figure.js';
import { FigureText } from '../../figures/FigureText.js';
import classes from './ExploreFigures.module.css';
import type { SubjectMeasure } from '../exploration/subject.js';

/** The figures of a question that is not split: one large number for each measure. */
export function ExploreFigures(props: {
  readonly measures: readonly SubjectMeasure[];
  readonly figures: readonly Figure[];
}) {
  return (
    <dl className={classes['figures']}>
      {props.measures.map(({ id, label, unit }, at) => {
        const figure = props.figures[at];
        return (
          <div key={id} className={classes['figure']}>
            <dt>{label}</dt>
            <dd>
              {figure && <FigureText figure={figure} />}
              <span className={classes['unit']}>{unit}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
