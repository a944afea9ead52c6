import { use } from 'react';
import { filtersText } from '../filters/filtersText.js';
import type { SettleWith } from '../filters/settleChosen.js';
import { FigurePanel } from '../page/figure/FigurePanel.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { pageAddress, pathPartNames } from '../page/pageAddress.js';
import { type AnyPageSpec, pageSpecOf } from '../page/pageSpecs.js';
import { usePageShown } from '../page/usePageShown.js';
import { SignedIn } from '../signIn/SignedIn.js';
import { AskAgain } from '../states/AskAgain.js';
import type { Loaded } from './loaded.js';
import type { PackItem } from './pack.js';
import classes from './PackPage.module.css';

/** One figure of a pack, asked with the choices it was chosen with. */
export function PackFigure(props: {
  readonly item: PackItem;
  readonly loaded: Loaded;
  /** From 1. */
  readonly place: number;
}) {
  const { item, loaded, place } = props;
  const { signedIn } = use(SignedIn);
  const spec = use(pageSpecOf(item.page));
  const figure = spec?.figures.find(({ id }) => id === item.figure);
  if (!spec || !figure) {
    return <p className={classes['gone']}>{place}. This figure does not exist any more.</p>;
  }
  const inPath = pathPartNames(spec.path);
  const pathParts = Object.fromEntries(inPath.map((name) => [name, item.choices[name] ?? '']));
  const known = { ...loaded, search: item.choices, pathParts, signedIn };
  return <PackFigureAsked spec={spec} figure={figure} item={item} place={place} known={known} />;
}

function PackFigureAsked(props: {
  readonly spec: AnyPageSpec;
  readonly figure: FigureSpec<unknown>;
  readonly item: PackItem;
  readonly place: number;
  readonly known: Omit<SettleWith<unknown>, 'answer'>;
}) {
  const { spec, figure, item, place, known } = props;
  // figures of one page with the same choices share one question
  const { answer, chosen, unmet, askAgain } = usePageShown(spec, known);
  const there = typeof answer === 'string' ? null : answer;
  return (
    <AskAgain value={askAgain}>
      <p className={classes['from']}>
        <span className={classes['place']}>{place}</span>
        <a href={pageAddress(spec, item.choices, item.figure)}>{spec.name}</a>
        <span>{filtersText(spec, chosen, there).join(' · ')}</span>
      </p>
      {unmet.map((sentence) => (
        <p key={sentence} className={classes['quiet']}>
          {sentence}
        </p>
      ))}
      <FigurePanel spec={spec} figure={figure} answer={answer} chosen={chosen} wide />
    </AskAgain>
  );
}
