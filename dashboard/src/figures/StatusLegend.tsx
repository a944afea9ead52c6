import type { FigureStatus } from './figure.js';
import classes from './StatusLegend.module.css';
import { statusMeaning } from './statusMeaning.js';

/** The symbols that stand among some figures and what they mean, and a sentence where some are rounded; nothing where all are exact. */
export function StatusLegend({ statuses }: { readonly statuses: ReadonlySet<FigureStatus> }) {
  const listed = (['SUPPRESSED', 'NOT_AVAILABLE'] as const)
    .filter((status) => statuses.has(status))
    .map((status) => statusMeaning[status]);
  const rounded = statuses.has('ROUNDED');
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
