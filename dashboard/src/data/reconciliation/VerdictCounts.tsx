import type { Verdict } from '../../gql/graphql.js';
import classes from './VerdictCounts.module.css';
import { verdictWords } from './verdictWords.js';

/** How many figures have each verdict; pressing one keeps only those. */
export function VerdictCounts(props: {
  readonly verdicts: readonly { readonly verdict: Verdict; readonly figures: number }[];
  readonly chosen: string;
  /** Undefined keeps every verdict. */
  readonly onChoose: (verdict: Verdict | undefined) => void;
}) {
  return (
    <ul className={classes['verdicts']} aria-label="Verdicts">
      {props.verdicts.map(({ verdict, figures }) => {
        const { name, meaning, sign } = verdictWords[verdict];
        const pressed = props.chosen === verdict;
        return (
          <li key={verdict}>
            <button
              type="button"
              className={classes['verdict']}
              data-verdict={verdict}
              aria-pressed={pressed}
              onClick={() => props.onChoose(pressed ? undefined : verdict)}
            >
              <span className={classes['count']}>{figures.toLocaleString('en-GB')}</span>
              <span className={classes['name']}>
                <span aria-hidden="true" className={classes['sign']}>
                  {sign}
                </span>{' '}
                {name}
              </span>
              <span className={classes['meaning']}>{meaning}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
