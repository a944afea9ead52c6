import { VisuallyHidden } from '@mantine/core';
import { type Figure, figureMarks, figureText } from './figure.js';
import { statusMeaning } from './statusMeaning.js';

/** A figure as text; a symbol beside it, or in place of a missing value, is also said in words to a screen reader. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const meanings = figureMarks(figure)
    .map((mark) => statusMeaning[mark])
    .filter(({ symbol }) => symbol !== null);
  if (meanings.length === 0) return <>{figure.display}</>;
  const isShown = figure.value !== null;
  return (
    <>
      {isShown && figure.display}
      <span aria-hidden="true">{isShown ? statusMeaning.PARTIAL.symbol : figureText(figure)}</span>
      <VisuallyHidden>{` ${meanings.map(({ meaning }) => meaning).join(', ')}`}</VisuallyHidden>
    </>
  );
}
