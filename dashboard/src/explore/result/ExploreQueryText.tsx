import classes from './ExploreQueryText.module.css';

/** The GraphQL text of a question, as it is asked. */
export function ExploreQueryText({ text }: { readonly text: string }) {
  return (
    <pre
      className={classes['text']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a section cannot keep its line breaks
      role="region"
      aria-label="The query as GraphQL"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it
      tabIndex={0}
    >
      <code>{text}</code>
    </pre>
  );
}
