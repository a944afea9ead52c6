import { Button, Popover, TextInput } from '@mantine/core';
import { useClipboard, useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { saveFile } from '../../export/saveFile.js';
import type { FigureInHand } from '../../page/figure/figureInHand.js';
import { FigureTools } from '../../page/figure/FigureTools.js';
import { useAbout } from '../../shell/useAbout.js';
import classes from './ExploreTools.module.css';
import type { Answered } from './useExploreAnswer.js';

/** What can be done with an answer: its link, its query, its rows as a file, and keeping it. */
export function ExploreTools(props: {
  readonly answered: Answered;
  readonly inHand: FigureInHand;
  readonly onSave: (title: string) => void;
}) {
  const { answered, inHand } = props;
  const { title } = inHand.words;
  const { exploration, subject, answer, text } = answered;
  const { data: about } = useAbout();
  const clipboard = useClipboard({ timeout: 2000 });

  async function saveCsv() {
    const { exploreCsv } = await import('./exploreCsv.js');
    const csv = exploreCsv(exploration, subject, answer, {
      now: new Date(),
      address: window.location.href,
      demo: about?.demo ?? false,
    });
    // spreadsheets take a file for UTF-8 by this mark
    saveFile(`${inHand.fileName}.csv`, `\uFEFF${csv}`, 'text/csv;charset=utf-8');
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would need a legend on screen
    <div className={classes['tools']} role="group" aria-label="This answer" data-print="hide">
      <Button size="xs" variant="default" onClick={() => clipboard.copy(window.location.href)}>
        {clipboard.copied ? 'Link copied' : 'Copy link'}
      </Button>
      <Button
        size="xs"
        variant="default"
        renderRoot={(rest) => <Link to="/playground" search={{ query: text }} {...rest} />}
      >
        Open in playground
      </Button>
      <Button size="xs" variant="default" onClick={() => void saveCsv()}>
        Save as CSV
      </Button>
      <SaveView title={`${subject.label}: ${title}`} onSave={props.onSave} />
      <FigureTools inHand={inHand} />
    </div>
  );
}

function SaveView(props: { readonly title: string; readonly onSave: (title: string) => void }) {
  const [opened, { close, toggle }] = useDisclosure(false);
  const [name, setName] = useState(props.title);
  return (
    <Popover
      opened={opened}
      onChange={close}
      trapFocus
      withRoles
      position="bottom-end"
      width={320}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setName(props.title);
            toggle();
          }}
        >
          Save this view
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Save this view">
        <form
          className={classes['save']}
          onSubmit={(event) => {
            event.preventDefault();
            props.onSave(name.trim() === '' ? props.title : name.trim());
            close();
          }}
        >
          <TextInput
            label="Name"
            description="Kept in this browser only."
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
            data-autofocus
          />
          <Button type="submit" size="xs">
            Save
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
