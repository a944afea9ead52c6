import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './PackPage.module.css';

/** What can be changed in a pack, by the place of a figure, from 0. */
export interface PackEdit {
  readonly move: (index: number, by: -1 | 1) => void;
  readonly note: (index: number, note: string) => void;
  readonly remove: (index: number) => void;
}

/** The note of a figure, and the buttons that move it or take it out. */
export function PackFigureEdit(props: {
  readonly note: string;
  readonly index: number;
  readonly count: number;
  readonly edit: PackEdit;
}) {
  const { note, index, count, edit } = props;
  const buttons = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly from: number; readonly direction: 'up' | 'down' } | null>(null);
  // a figure that was moved keeps the focus, though its place in the page is new
  useEffect(() => {
    if (moved.current === null || moved.current.from === index) return;
    const own = buttons.current?.querySelector<HTMLButtonElement>(
      `[data-move=${moved.current.direction}]`,
    );
    const other = buttons.current?.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)');
    (own?.disabled ? other : own)?.focus();
    moved.current = null;
  }, [index]);
  const move = (direction: 'up' | 'down') => {
    moved.current = { from: index, direction };
    edit.move(index, direction === 'up' ? -1 : 1);
  };
  return (
    <div className={classes['edit']} data-print="hide">
      <Textarea
        label="Your note"
        placeholder="What should readers see in this figure?"
        value={note}
        onChange={(event) => edit.note(index, event.currentTarget.value)}
        minRows={2}
      />
      <div className={classes['buttons']} ref={buttons}>
        <Button
          variant="default"
          size="xs"
          data-move="up"
          disabled={index === 0}
          onClick={() => move('up')}
        >
          Move up
        </Button>
        <Button
          variant="default"
          size="xs"
          data-move="down"
          disabled={index === count - 1}
          onClick={() => move('down')}
        >
          Move down
        </Button>
        <Button variant="subtle" size="xs" onClick={() => edit.remove(index)}>
          Take out
        </Button>
      </div>
    </div>
  );
}
