import classes from './Sparkline.module.css';
import { sparklinePath } from './sparklinePath.js';

/** One point of a small line; a `null` value is a gap. */
export interface SparklinePoint {
  readonly label: string;
  readonly value: number | null;
}

/** A small line that shows the shape of a series beside its figure; `description` says it in words. */
export function Sparkline(props: {
  readonly points: readonly SparklinePoint[];
  readonly description: string;
}) {
  const { path, end } = sparklinePath(
    props.points.map((point) => point.value),
    { width: 200, height: 40, margin: 4 },
  );
  const first = props.points.at(0);
  const last = props.points.at(-1);
  return (
    <div className={classes['sparkline']}>
      <svg
        role="img"
        aria-label={props.description}
        viewBox="0 0 200 40"
        preserveAspectRatio="none"
        className={classes['drawing']}
      >
        <path d={path} className={classes['line']} vectorEffect="non-scaling-stroke" />
        {end && (
          <path
            d={`M${end.x} ${end.y}h0`}
            className={classes['end']}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <div className={classes['ends']} aria-hidden="true">
        <span>{first?.label}</span>
        <span>{last?.label}</span>
      </div>
    </div>
  );
}
