import { parse } from 'graphql';
import type { ChartPanelContent } from '../../charts/panel/chartPanelContent.js';
import type { FigureInHand } from '../../page/figure/figureInHand.js';
import { writePageSearch } from '../../page/pageSearch.js';
import type { Exploration } from '../exploration/exploration.js';
import { explorationSearch } from '../exploration/explorationSearch.js';
import { explorationTitle, spanText } from '../exploration/explorationWords.js';
import { askedMeasures } from '../exploration/explorationText.js';
import type { Answered } from './useExploreAnswer.js';

/** The page of an item of a scrutiny pack that is an exploration; its choices are the exploration's address. */
export const explorePackPage = 'explore';

/**
 * An answered exploration as a figure that can be explained, taken away, pointed to and put in a pack.
 *
 * @param exploration as it stands in the address, the chosen kind of chart included
 */
export function exploreInHand(
  exploration: Exploration,
  { subject, answer, text }: Answered,
  content: ChartPanelContent,
): FigureInHand {
  const search = explorationSearch(exploration);
  const choices = Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const title = explorationTitle(exploration, subject);
  return {
    words: {
      title,
      unit: `${subject.label}, ${askedMeasures(exploration, subject)[0]?.unit ?? ''}`,
      period: answer.period ? spanText(answer.period) : 'the latest loaded',
      note: undefined,
    },
    content,
    filters: answer.filters,
    layouts: answer.coverage.map(({ layout }) => layout),
    address: `/explore${writePageSearch(search)}`,
    get asked() {
      return {
        fragment: parse(text.replace(/^query Explore/, 'fragment ExplorePanel on Query')),
        document: parse(text),
        variables: {},
      };
    },
    packItem: { page: explorePackPage, figure: subject.id, choices, note: '' },
    fileName: `${subject.label} ${title}`
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 80),
  };
}
