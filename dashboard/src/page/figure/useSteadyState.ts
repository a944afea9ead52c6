import { useMemo } from 'react';
import type { FigureWords } from './figureWords.js';
import type { PanelState } from '../panelState.js';

/**
 * The state of a figure, the same object for as long as its words and its table say the same.
 *
 * A chart is drawn from its rows, so equal rows under equal words are an equal chart: it need not be drawn again
 * because another figure of the page has changed.
 */
export function useSteadyState(state: PanelState, words: FigureWords): PanelState {
  const said = JSON.stringify([words, state]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is said stands for the state
  return useMemo(() => state, [said]);
}
