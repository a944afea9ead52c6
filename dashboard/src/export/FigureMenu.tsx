import { Drawer, Menu } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { withItem } from '../pack/pack.js';
import { changeOwnPack } from '../pack/packStore.js';
import type { FigureInHand } from '../page/figure/figureInHand.js';
import { FigureToolsButton } from '../page/figure/FigureToolsButton.js';
import { recordsText, sourcesText } from '../shell/recordsText.js';
import { useAbout } from '../shell/useAbout.js';
import type { FigureExport } from './figureExport.js';
import { saveCsv, savePng, saveSvg } from './figureFiles.js';
import classes from './FigureMenu.module.css';

const FigureAbout = lazy(async () => ({
  default: (await import('./FigureAbout.js')).FigureAbout,
}));
const FigureQuery = lazy(async () => ({
  default: (await import('./FigureQuery.js')).FigureQuery,
}));

const drawerTitles = { about: 'What is this?', query: 'Its query' } as const;

/** What can be done with a figure: explain it, see its query, take it away, point to it, put it in a pack. */
export function FigureMenu({ inHand }: { readonly inHand: FigureInHand }) {
  const { data: about } = useAbout();
  const [opened, setOpened] = useState(true);
  const [drawer, setDrawer] = useState<keyof typeof drawerTitles | null>(null);
  const [said, say] = useSaid();
  const button = useRef<HTMLButtonElement>(null);
  const { words, fileName, packItem } = inHand;
  const exported = (): FigureExport => ({
    ...words,
    filters: inHand.filters,
    source: sourcesText(inHand.layouts),
    asOf: inHand.layouts.length > 0 ? recordsText(inHand.layouts, about?.records ?? []) : null,
    content: inHand.content,
    dataVersion: about?.dataVersion ?? 0,
    demo: about?.demo ?? false,
    records: about?.records ?? [],
    day: new Date().toISOString().slice(0, 10),
    address: new URL(inHand.address, window.location.href).href,
  });
  const save = (write: (name: string, figure: FigureExport) => Promise<void>) => () =>
    void write(fileName, exported()).then(
      () => say('Saved.'),
      () => say('The file could not be made.'),
    );
  const copyLink = () =>
    void navigator.clipboard.writeText(exported().address).then(
      () => say('Link copied.'),
      () => say('The link could not be copied.'),
    );
  const addToPack = () => {
    changeOwnPack((pack) => withItem(pack, packItem));
    say('In your scrutiny pack.');
  };

  return (
    <div className={classes['tools']} data-print="hide">
      <output className={classes['said']}>{said}</output>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        shadow="md"
        withinPortal
        returnFocus
      >
        <Menu.Target>
          <FigureToolsButton ref={button} title={words.title} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDrawer('about')}>What is this?</Menu.Item>
          <Menu.Item onClick={() => setDrawer('query')}>Its query</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={save(saveCsv)}>Save the table (CSV)</Menu.Item>
          <Menu.Item onClick={save(savePng)}>Save the picture (PNG)</Menu.Item>
          <Menu.Item onClick={save(saveSvg)}>Save the picture (SVG)</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={copyLink}>Copy link</Menu.Item>
          <Menu.Item onClick={addToPack}>Add to scrutiny pack</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Drawer.Root
        opened={drawer !== null}
        onClose={() => setDrawer(null)}
        // the menu item that opened it is gone by now
        returnFocus={false}
        onExitTransitionEnd={() => button.current?.focus()}
        position="right"
        size="lg"
      >
        <Drawer.Overlay />
        <Drawer.Content>
          <div className={classes['head']}>
            <Drawer.Title>{drawer === null ? '' : drawerTitles[drawer]}</Drawer.Title>
            <Drawer.CloseButton aria-label="Close" />
          </div>
          <Drawer.Body>
            <Suspense fallback={<p>Loading…</p>}>
              {drawer === 'about' && <FigureAbout inHand={inHand} />}
              {drawer === 'query' && <FigureQuery inHand={inHand} />}
            </Suspense>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </div>
  );
}

/** A short word that goes away by itself. */
function useSaid(): [string, (text: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => say(''), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
