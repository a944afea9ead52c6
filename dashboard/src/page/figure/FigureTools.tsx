import { lazy, Suspense, useState } from 'react';
import type { FigureInHand } from './figureInHand.js';
import { FigureToolsButton } from './FigureToolsButton.js';

// the tools come when somebody asks for them
const FigureMenu = lazy(async () => ({
  default: (await import('../../export/FigureMenu.js')).FigureMenu,
}));

/** The one quiet button of a figure; its menu is loaded on the first press. */
export function FigureTools(props: { readonly inHand: FigureInHand }) {
  const { inHand } = props;
  const [asked, setAsked] = useState(false);
  const button = (
    <FigureToolsButton
      title={inHand.words.title}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <FigureMenu inHand={inHand} />
    </Suspense>
  );
}
