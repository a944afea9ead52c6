import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Pack } from './pack.js';
import classes from './PackPage.module.css';
import { writeSharedPack } from './sharedPack.js';

/** What can be done with a whole pack. */
export function PackBar(props: { readonly pack: Pack; readonly children?: ReactNode }) {
  const [said, say] = useState('');
  const copyLink = async () => {
    const url = new URL('/pack', window.location.href);
    url.hash = await writeSharedPack(props.pack);
    await navigator.clipboard.writeText(url.href);
  };
  const copy = () =>
    void copyLink().then(
      () => say('Link copied. It carries the whole pack, notes included.'),
      () => say('The link could not be copied.'),
    );
  return (
    <div className={classes['buttons']}>
      <Button onClick={() => window.print()}>Print or save as PDF</Button>
      <Button variant="default" onClick={copy}>
        Copy link to share
      </Button>
      {props.children}
      <output className={classes['quiet']}>{said}</output>
    </div>
  );
}
