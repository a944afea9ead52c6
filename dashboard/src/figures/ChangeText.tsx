import type { FigureChange } from './figureChange.js';
import classes from './ChangeText.module.css';

const arrows = { up: '▲', down: '▼', level: '●' } as const;

/** A change on a year before: an arrow for the eye and the same in words. A rise is neither praised nor blamed. */
export function ChangeText(props: {
  readonly change: FigureChange;
  readonly words: { readonly up: string; readonly down: string };
}) {
  const { change, words } = props;
  if (change.direction === 'unknown') {
    return <p className={classes['change']}>{change.reason}</p>;
  }
  return (
    <p className={classes['change']}>
      <span className={classes['arrow']} aria-hidden="true">
        {arrows[change.direction]}
      </span>{' '}
      {change.direction === 'level' ? (
        'the same as a year before'
      ) : (
        <>
          <strong>{change.difference}</strong> {words[change.direction]} than a year before
        </>
      )}
    </p>
  );
}
