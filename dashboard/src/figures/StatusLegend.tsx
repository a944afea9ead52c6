import type { FigureMark } from './figure.js';
import classes from './StatusLegend.module.css';
import { statusMeaning } from './statusMeaning.js';
import { symbolMarks } from './symbolMarks.js';

/** The symbols that stand among some figures and what they mean, and a sentence where some are rounded; nothing where all are exact. */
export function StatusLegend({ marks }: { readonly marks: ReadonlySet<FigureMark> }) {
  const listed = symbolMarks.filter((mark) => marks.has(mark)).map((mark) => statusMeaning[mark]);
  const rounded = marks.has('ROUNDED');
  if (listed.length === 0 && !rounded) return null;
  return (
    <ul className={classes['legend']} aria-label="Symbols">
      {listed.map(({ symbol, meaning }) => (
        <li key={meaning}>
          <span className={classes['symbol']}>{symbol}</span> {meaning}
        </li>
      ))}
      {rounded && <li>Figures are {statusMeaning.ROUNDED.meaning}</li>}
    </ul>
  );
}
