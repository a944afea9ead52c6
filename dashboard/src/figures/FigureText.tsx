import { VisuallyHidden } from '@mantine/core';
import type { Figure } from './figure.js';
import { statusMeaning } from './statusMeaning.js';

/** A figure as text; a symbol that stands for a missing value is also said in words to a screen reader. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const { symbol, meaning } = statusMeaning[figure.status];
  if (symbol === null) return <>{figure.display}</>;
  return (
    <>
      <span aria-hidden="true">{symbol}</span>
      <VisuallyHidden>{meaning}</VisuallyHidden>
    </>
  );
}
