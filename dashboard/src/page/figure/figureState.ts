import type { Chosen } from '../chosen.js';
import type { FigureSpec } from '../figureSpec.js';
import type { PageAnswer } from '../pageSpec.js';
import type { PanelState } from '../panelState.js';

/** A figure read from its page's answer; a fault while reading fails this figure and no other. */
export function figureState<Answer>(
  figure: FigureSpec<Answer>,
  answer: PageAnswer<Answer>,
  chosen: Chosen | null,
): PanelState {
  if (answer === 'loading' || chosen === null) return 'loading';
  if (answer === 'failed') return 'failed';
  try {
    return figure.read(answer as Answer, chosen);
  } catch (fault) {
    console.error(`figure failed: ${figure.id}`, fault);
    return 'failed';
  }
}
