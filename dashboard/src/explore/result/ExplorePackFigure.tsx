import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { ChartPanel } from '../../charts/panel/ChartPanel.js';
import type { PackItem } from '../../pack/pack.js';
import type { PanelState } from '../../page/panelState.js';
import type { FinancialYear } from '../../periods/financialYear.js';
import { brokenLimits } from '../exploration/explorationLimits.js';
import { explorationTitle } from '../exploration/explorationWords.js';
import { exploreChartShown } from './exploreChartKinds.js';
import { exploreContent } from './exploreContent.js';
import { exploreInHand } from './exploreInHand.js';
import type { ReadExploration } from '../exploration/readExploration.js';
import { readExploration } from '../exploration/readExploration.js';
import type { Policy } from '../exploration/subject.js';
import { useCatalogue } from '../exploration/useCatalogue.js';
import { useExploreAnswer } from './useExploreAnswer.js';

const placeholderHeight = 360;

/** An exploration as a figure of a scrutiny pack: asked anew, with the words and the chart it was put there with. */
export function ExplorePackFigure(props: {
  readonly item: PackItem;
  readonly years: readonly FinancialYear[];
  /** Stands before the name of the page it comes from. */
  readonly place: number;
  readonly classes: { readonly from: string | undefined; readonly place: string | undefined };
}) {
  const { item, years, place, classes } = props;
  const { data } = useCatalogue();
  const read = useMemo(
    () =>
      data ? readExploration(item.choices, data.catalogue, data.policy, years[0] ?? null) : null,
    [data, item.choices, years],
  );
  return (
    <>
      <p className={classes.from}>
        <span className={classes.place}>{place}</span>
        <Link to="/explore" search={item.choices}>
          Explore
        </Link>
        {read && <span>{read.subject.label}</span>}
      </p>
      {data && read ? (
        <Asked read={read} policy={data.policy} />
      ) : (
        <ChartPanel
          title="…"
          unit="…"
          period="…"
          placeholderHeight={placeholderHeight}
          state="loading"
        />
      )}
    </>
  );
}

function Asked({ read, policy }: { readonly read: ReadExploration; readonly policy: Policy }) {
  const { exploration, subject } = read;
  const broken = brokenLimits(exploration, subject, policy);
  const asked = useExploreAnswer(
    exploration,
    subject,
    policy,
    broken.length === 0,
    'whatever its size',
  );
  const { answered, refused } = asked;
  const inHand = useMemo(() => {
    if (!answered) return null;
    const kind = exploreChartShown(exploration, answered.answer.rows);
    const content = exploreContent(kind, exploration, subject, answered.answer);
    return exploreInHand(exploration, answered, content);
  }, [answered, exploration, subject]);
  const said = [...broken, ...refused].join(' ');
  const state: PanelState = inHand?.content ?? (said === '' ? 'loading' : { notForPublic: said });
  return (
    <ChartPanel
      title={explorationTitle(exploration, subject)}
      unit={inHand?.words.unit ?? subject.label}
      period={inHand?.words.period ?? '…'}
      placeholderHeight={placeholderHeight}
      state={state}
      wide
    />
  );
}
