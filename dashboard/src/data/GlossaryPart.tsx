import { TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { PageSearch } from '../page/pageSearch.js';
import { useChoose } from '../page/useChoose.js';
import classes from './DataPage.module.css';
import { glossaryTerms } from './glossaryTerms.js';
import glossaryClasses from './GlossaryPart.module.css';

/** The words of the field, explained; a search keeps those it finds. */
export function GlossaryPart() {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const words = search['words'] ?? '';
  const wanted = words.trim().toLowerCase();
  const found = glossaryTerms.filter(({ term, inFull = '', meaning }) =>
    `${term} ${inFull} ${meaning}`.toLowerCase().includes(wanted),
  );
  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>Glossary</h2>
      <div className={classes['bar']} data-print="hide">
        <TextInput
          label="Find a word"
          value={words}
          onChange={({ currentTarget: { value } }) => choose({ words: value })}
        />
      </div>
      <p className={classes['quiet']} aria-live="polite">
        {found.length === glossaryTerms.length
          ? `${found.length} terms`
          : `${found.length} of ${glossaryTerms.length} terms`}
      </p>
      <dl className={`${classes['card']} ${glossaryClasses['terms']}`}>
        {found.map(({ term, inFull, meaning }) => (
          <div key={term} className={glossaryClasses['term']}>
            <dt>
              {term}
              {inFull !== undefined && <span className={classes['quiet']}>{inFull}</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
