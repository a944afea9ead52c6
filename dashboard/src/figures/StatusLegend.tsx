import type { FigureStatus } from './figure.js';
import classes from './StatusLegend.module.css';
import { statusMeaning } from './statusMeaning.js';

/** The symbols of missing values and what they mean; `rounded` where some figure is. */
export function StatusLegend({ statuses }: { readonly statuses: ReadonlySet<FigureStatus> }) {
  const listed = (['SUPPRESSED', 'NOT_AVAILABLE'] as const).map((status) => statusMeaning[status]);
  return (
    <ul className={classes['legend']} aria-label="Symbols">
      {listed.map(({ symbol, meaning }) => (
        <li key={meaning}>
          <span className={classes['symbol']}>{symbol}</span> {meaning}
        </li>
      ))}
      {statuses.has('ROUNDED') && <li>Figures are {statusMeaning.ROUNDED.meaning}</li>}
    </ul>
  );
}
