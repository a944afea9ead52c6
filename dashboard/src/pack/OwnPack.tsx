import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Loaded } from './loaded.js';
import { emptyPack, type Pack, withItemMoved, withNote, withoutItem } from './pack.js';
import { PackBar } from './PackBar.js';
import { PackEmpty } from './PackEmpty.js';
import { PackFigures } from './PackFigures.js';
import classes from './PackPage.module.css';
import { changeOwnPack, useOwnPack } from './packStore.js';

/** The reader's own pack: its title, its figures in order, a note under each; kept in the browser. */
export function OwnPack({ loaded }: { readonly loaded: Loaded }) {
  const pack = useOwnPack();
  const [before, setBefore] = useState<Pack | null>(null);
  const [said, say] = useState('');
  const change = (changed: Pack) => changeOwnPack(() => changed);
  const takeAway = (changed: Pack, words: string) => {
    setBefore(pack);
    say(words);
    change(changed);
  };
  const bringBack = () => {
    if (before) change(before);
    setBefore(null);
    say('Brought back.');
  };
  const move = (index: number, by: -1 | 1) => {
    change(withItemMoved(pack, index, by));
    say(`Moved to place ${index + 1 + by} of ${pack.items.length}.`);
  };

  return (
    <>
      <div className={classes['heading']}>
        <h1 className={classes['title']}>{pack.title === '' ? 'Scrutiny pack' : pack.title}</h1>
        <p className={classes['lead']}>
          Figures you chose from any page, in your order, with your notes. Kept in this browser.
        </p>
      </div>
      {pack.items.length > 0 && (
        <div className={classes['tools']} data-print="hide">
          <TextInput
            label="Title of the pack"
            placeholder="Scrutiny pack"
            value={pack.title}
            onChange={(event) => change({ ...pack, title: event.currentTarget.value })}
            className={classes['titleField']}
          />
          <PackBar pack={pack}>
            <Button variant="subtle" onClick={() => takeAway(emptyPack, 'The pack is empty.')}>
              Clear pack
            </Button>
          </PackBar>
        </div>
      )}
      <div className={classes['said']} data-print="hide">
        <output>{said}</output>
        {before && (
          <Button variant="subtle" size="compact-sm" onClick={bringBack}>
            Undo
          </Button>
        )}
      </div>
      {pack.items.length === 0 ? (
        <PackEmpty />
      ) : (
        <PackFigures
          pack={pack}
          loaded={loaded}
          edit={{
            move,
            note: (index, note) => change(withNote(pack, index, note)),
            remove: (index) => takeAway(withoutItem(pack, index), 'Taken out of the pack.'),
          }}
        />
      )}
    </>
  );
}
