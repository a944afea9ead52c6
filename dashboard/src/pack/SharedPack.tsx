import { Button } from '@mantine/core';
import type { Loaded } from './loaded.js';
import { type Pack, withItem } from './pack.js';
import { PackBar } from './PackBar.js';
import { PackFigures } from './PackFigures.js';
import classes from './PackPage.module.css';
import { changeOwnPack, useOwnPack } from './packStore.js';

/** A pack that came by link. The reader's own stays as it is until the reader says otherwise. */
export function SharedPack(props: {
  readonly pack: Pack;
  readonly loaded: Loaded;
  readonly onClose: () => void;
}) {
  const { pack, loaded, onClose } = props;
  const own = useOwnPack();
  const replace = () => {
    changeOwnPack(() => pack);
    onClose();
  };
  const add = () => {
    changeOwnPack((mine) => pack.items.reduce((all, item) => withItem(all, item), mine));
    onClose();
  };
  return (
    <>
      <div className={classes['heading']}>
        <h1 className={classes['title']}>{pack.title === '' ? 'Scrutiny pack' : pack.title}</h1>
      </div>
      <aside className={classes['shared']} aria-label="Shared pack" data-print="hide">
        <p>
          This pack came by link. The figures are those of today’s data.
          {own.items.length > 0 && ' Your own pack is kept as it is.'}
        </p>
        <div className={classes['buttons']}>
          <Button onClick={replace}>
            {own.items.length > 0 ? 'Replace my pack with it' : 'Keep it as my pack'}
          </Button>
          {own.items.length > 0 && (
            <Button variant="default" onClick={add}>
              Add its figures to mine
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {own.items.length > 0 ? 'Go to my own pack' : 'Close'}
          </Button>
        </div>
      </aside>
      <div className={classes['tools']} data-print="hide">
        <PackBar pack={pack} />
      </div>
      <PackFigures pack={pack} loaded={loaded} edit={null} />
    </>
  );
}
