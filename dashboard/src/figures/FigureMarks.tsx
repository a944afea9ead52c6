import { type Figure, figureMarks } from './figure.js';
import classes from './FigureMarks.module.css';
import { reasonWords, statusMeaning } from './statusMeaning.js';

/** What a reader must know of a large figure, beside its unit: that it is rounded, missing, or of a part of the time. */
export function FigureMarks({ figure }: { readonly figure: Figure }) {
  return figureMarks(figure)
    .filter((mark) => mark !== 'EXACT')
    .map((mark) => (
      // what a symbol means is said beside the symbol already
      <span key={mark} className={classes['mark']} aria-hidden={mark !== 'ROUNDED'}>
        {mark === 'ROUNDED'
          ? 'rounded'
          : mark === 'PARTIAL'
            ? reasonWords[mark]
            : statusMeaning[mark].meaning}
      </span>
    ));
}
