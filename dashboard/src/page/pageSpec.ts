import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Chosen } from './chosen.js';
import type { FigureSpec } from './figureSpec.js';
import type { Headline } from './headline.js';

/** A filter that pages share: it stands in the address as `year`, `client` or `age`, and is kept from page to page. */
export type PageFilter = 'year' | 'client' | 'age';

/** One of the values of a page's own choice. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** A choice of one page only; it stands in the address under its id. */
export interface PageChoice<Answer> {
  /** Kebab-case, and none of `year`, `client`, `age`. */
  readonly id: string;
  readonly label: string;
  /** The values to choose from; `answer` is null until the page's first answer is there. */
  readonly options: (chosen: Chosen, answer: Answer | null) => readonly ChoiceOption[];
  /** The value where the address names none; the address stays free of it. */
  readonly initial: string;
  /** Whether its values are long. */
  readonly wide?: boolean;
}

/**
 * A page of figures: its words, its filters, its one question and its figures in reading order.
 *
 * It stands in `src/<page>/<page>Spec.ts`, and `<FigurePage spec={…} />` shows it.
 */
export interface PageSpec<Answer, Variables> {
  /** As the folder: `homeSupport`. */
  readonly id: string;
  /** As the route: `/home-support`, `/providers/$provider`. */
  readonly path: string;
  readonly name: string;
  /** The title where only the answer knows it, such as a provider's name; null where there is no such thing. */
  readonly title?: (answer: Answer) => string | null;
  /** One plain sentence under the title. */
  readonly lead: string | ((chosen: Chosen) => string);
  /** The file layouts whose records its figures stand on; none where they are of the years they name. */
  readonly records: readonly string[];
  readonly filters: readonly PageFilter[];
  readonly choices?: readonly PageChoice<Answer>[];
  readonly document: TypedDocumentNode<Answer, Variables>;
  readonly variables: (chosen: Chosen) => Variables;
  /** The figures on top of the page; null where the API could not answer for one. */
  readonly headlines?: (answer: Answer, chosen: Chosen) => readonly (Headline | null)[];
  /** How many headlines there will be: tiles that stand grey while the page loads. */
  readonly headlineCount?: number;
  readonly figures: readonly FigureSpec<Answer>[];
}

/** What a page knows of its answer: the answer, or that there is none yet, or none at all. */
export type PageAnswer<Answer> = Answer | 'loading' | 'failed';
