import type { CityAtAGlanceQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { FigurePage } from '../page/FigurePage.js';
import type { PageAnswer } from '../page/pageSpec.js';
import { glanceSpec } from './glanceSpec.js';
import { glanceTiles } from './tiles/glanceTiles.js';
import { needsAttention } from './news/needsAttention.js';
import { NewsLists } from './news/NewsLists.js';
import { SubjectTiles } from './tiles/SubjectTiles.js';
import { whatChanged } from './news/whatChanged.js';

/** City at a glance: the first page, for somebody with one minute. */
export function GlancePage() {
  return (
    <FigurePage spec={glanceSpec}>
      {(answer, chosen) => <GlanceNews answer={answer} chosen={chosen} />}
    </FigurePage>
  );
}

function GlanceNews(props: {
  readonly answer: PageAnswer<CityAtAGlanceQuery>;
  readonly chosen: Chosen;
}) {
  const { answer, chosen } = props;
  return (
    <>
      <SubjectTiles states={glanceTiles(answer, chosen.year)} year={chosen.year} />
      {answer !== 'failed' && (
        <NewsLists
          changed={answer === 'loading' ? null : whatChanged(answer, chosen)}
          attention={answer === 'loading' ? null : needsAttention(answer, chosen)}
        />
      )}
    </>
  );
}
