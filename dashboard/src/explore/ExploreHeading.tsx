import classes from '../page/top/PageHeading.module.css';

/** The title of the page, its one sentence, and what of its address had to be left out. */
export function ExploreHeading({ dropped }: { readonly dropped: readonly string[] }) {
  return (
    <div className={classes['heading']}>
      <div className={classes['words']}>
        <h1 className={classes['title']}>Explore</h1>
        <p className={classes['lead']}>
          Put a question together and see its figures at once. The address of this page is your
          question: whoever opens it sees the same.
        </p>
        {dropped.map((sentence) => (
          <output key={sentence} className={classes['unmet']}>
            {sentence} It was left out.
          </output>
        ))}
      </div>
    </div>
  );
}
