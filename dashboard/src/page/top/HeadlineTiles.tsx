import type { Chosen } from '../chosen.js';
import { HeadlineTile } from './HeadlineTile.js';
import classes from './HeadlineTiles.module.css';
import type { PageAnswer, PageSpec } from '../pageSpec.js';

/** The figures on top of a page, side by side. */
export function HeadlineTiles<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly answer: PageAnswer<Answer>;
  readonly chosen: Chosen | null;
}) {
  const { spec, answer, chosen } = props;
  if (!spec.headlines) return null;
  const grey = Array.from({ length: spec.headlineCount ?? 4 }, () => 'loading' as const);
  if (answer === 'loading' || chosen === null) return <Tiles states={grey} />;
  if (answer === 'failed') return <Tiles states={grey.map(() => 'failed' as const)} />;
  return <Tiles states={spec.headlines(answer as Answer, chosen).map((one) => one ?? 'failed')} />;
}

function Tiles(props: { readonly states: readonly Parameters<typeof HeadlineTile>[0]['state'][] }) {
  return (
    <div className={classes['tiles']}>
      {props.states.map((state, index) => (
        <HeadlineTile key={typeof state === 'string' ? index : state.label} state={state} />
      ))}
    </div>
  );
}
