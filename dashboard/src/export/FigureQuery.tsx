import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { FigureInHand } from '../page/figure/figureInHand.js';
import { writePageSearch } from '../page/pageSearch.js';
import { figureQuestionText } from './figureQuestion.js';
import classes from './FigureQuery.module.css';

/** The question behind a figure, as text that can be asked as it stands. */
export function FigureQuery({ inHand }: { readonly inHand: FigureInHand }) {
  const clipboard = useClipboard({ timeout: 4000 });
  const query = figureQuestionText(inHand.asked);
  return (
    <>
      <p className={classes['words']}>
        This is what the page asks the API for “{inHand.words.title}”. Anyone may ask the same.
      </p>
      <div className={classes['buttons']}>
        <Button component="a" href={`/playground${writePageSearch({ query })}`}>
          Open in the playground
        </Button>
        <Button variant="default" onClick={() => clipboard.copy(query)}>
          {clipboard.copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long text scrolls, by keyboard too */}
      <pre className={classes['query']} tabIndex={0} aria-label="Query">
        {query}
      </pre>
    </>
  );
}
