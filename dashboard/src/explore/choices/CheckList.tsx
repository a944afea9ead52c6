import { Checkbox } from '@mantine/core';
import classes from './CheckList.module.css';

/** One thing to tick. */
export interface CheckItem {
  readonly id: string;
  readonly label: string;
  /** A few quiet words beside it, such as its unit. */
  readonly aside?: string;
  /** What it means, shown when the pointer rests on it. */
  readonly definition: string;
  /** Why it cannot be ticked; null where it can. */
  readonly why: string | null;
}

/** A list of things to tick; what cannot be ticked says why. */
export function CheckList(props: {
  readonly legend: string;
  readonly hint?: string;
  readonly items: readonly CheckItem[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}) {
  const { legend, items, ticked, onChange } = props;
  return (
    <fieldset className={classes['list']}>
      <legend className={classes['legend']}>{legend}</legend>
      {props.hint !== undefined && <p className={classes['hint']}>{props.hint}</p>}
      <div className={classes['items']}>
        {items.map(({ id, label, aside, definition, why }) => (
          <Checkbox
            key={id}
            size="sm"
            classNames={{ body: classes['body'] ?? '', labelWrapper: classes['words'] ?? '' }}
            label={
              <span title={definition} className={classes['label']}>
                <span>{label}</span>
                {aside !== undefined && <span className={classes['aside']}>{aside}</span>}
              </span>
            }
            {...(why === null ? {} : { description: why })}
            checked={ticked.includes(id)}
            // what is ticked can always be taken out again
            disabled={why !== null && !ticked.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...ticked, id] : ticked.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
