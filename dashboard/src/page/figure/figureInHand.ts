import type { ChartPanelContent } from '../../charts/panel/chartPanelContent.js';
import type { FigureAsked } from '../../export/figureQuestion.js';
import { filtersText } from '../../filters/filtersText.js';
import type { PackItem } from '../../pack/pack.js';
import type { Chosen } from '../chosen.js';
import type { FigureSpec } from '../figureSpec.js';
import { type FigureWords, figureWords } from './figureWords.js';
import { choicesOf, pageAddress } from '../pageAddress.js';
import type { PageSpec } from '../pageSpec.js';
import type { FigureView } from './useFigureView.js';

/** A figure as it stands on a page, with all that its tools need. */
export interface FigureInHand {
  readonly words: FigureWords;
  readonly content: ChartPanelContent;
  /** Whose figures, and every filter, in words. */
  readonly filters: readonly string[];
  /** The file layouts whose records it stands on. */
  readonly layouts: readonly string[];
  /** Where it stands, from the root of the site. */
  readonly address: string;
  readonly asked: FigureAsked;
  readonly packItem: PackItem;
  /** The name of its files, without an ending. */
  readonly fileName: string;
}

/** Takes a figure in hand. */
export function figureInHand<Answer, Variables>(
  spec: PageSpec<Answer, Variables>,
  figure: FigureSpec<Answer>,
  chosen: Chosen,
  shown: {
    readonly answer: Answer;
    readonly content: ChartPanelContent;
    readonly view: FigureView;
  },
): FigureInHand {
  const { answer, content, view } = shown;
  const choices = choicesOf(spec, chosen);
  const viewed = view === 'table' ? { ...choices, table: figure.id } : choices;
  return {
    words: figureWords(figure, chosen),
    content,
    filters: filtersText(spec, chosen, answer),
    layouts: figure.records ?? spec.records,
    address: pageAddress(spec, viewed, figure.id),
    asked: {
      fragment: figure.fragment,
      document: spec.document,
      variables: spec.variables(chosen),
    },
    packItem: { page: spec.id, figure: figure.id, choices, note: '' },
    fileName: [figure.id, ...Object.values(choices)].join('-').replaceAll(/[^\w-]+/g, '-'),
  };
}
