import { Skeleton } from '@mantine/core';
import { useCatalogue } from '../explore/exploration/useCatalogue.js';
import { statusMeaning } from '../figures/statusMeaning.js';
import { AskAgain } from '../states/AskAgain.js';
import { FailedNotice } from '../states/FailedNotice.js';
import classes from './DataPage.module.css';

/** How people are protected in the figures, in the words of the rules that this caller's answers go through. */
export function DisclosurePart() {
  const { data, fetching, askAgain } = useCatalogue();
  if (!data && fetching) return <Skeleton height={480} />;
  if (!data) {
    return (
      <AskAgain value={askAgain}>
        <FailedNotice what="The rules" minHeight={200} />
      </AskAgain>
    );
  }
  const { policy } = data;
  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>How people are protected</h2>
      <div className={`${classes['card']} ${classes['prose']}`}>
        <p>
          <strong>{policy.words}</strong>
        </p>
        {policy.name === 'PUBLIC' && (
          <>
            <h3>In a few words</h3>
            <p>
              Behind every figure about people are people. A figure about fewer than{' '}
              {policy.threshold} of them is not shown, and stands as{' '}
              {statusMeaning.SUPPRESSED.symbol}. Other counts are moved to a multiple of{' '}
              {policy.base}, always the same way for the same people, so asking twice or in another
              way gives nothing away. That is also why parts need not add up to their total.
            </p>
            <p>
              The rules are kept by the service itself, between the records and everything that
              leaves it: pages, tables, files and the API. No page can go round them.
            </p>
          </>
        )}
        <h3>The rules</h3>
        <ul>
          {policy.methodology.map((paragraph) => (
            <li key={paragraph}>{paragraph}</li>
          ))}
        </ul>
        <h3>The symbols</h3>
        <ul>
          <li>
            {statusMeaning.SUPPRESSED.symbol} {statusMeaning.SUPPRESSED.meaning}
          </li>
          <li>
            {statusMeaning.NOT_AVAILABLE.symbol} {statusMeaning.NOT_AVAILABLE.meaning}; it is never
            zero
          </li>
          <li>rounded: {statusMeaning.ROUNDED.meaning}</li>
        </ul>
      </div>
    </section>
  );
}
