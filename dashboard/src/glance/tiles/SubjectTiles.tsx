import type { FinancialYear } from '../../periods/financialYear.js';
import { SubjectTile, type SubjectTileState } from './SubjectTile.js';
import classes from './SubjectTiles.module.css';

/** The five subjects in reading order. */
export interface SubjectTileStates {
  readonly providers: SubjectTileState;
  readonly placements: SubjectTileState;
  readonly homeSupport: SubjectTileState;
  readonly respite: SubjectTileState;
  readonly equality: SubjectTileState;
}

/** The five subjects side by side, each the way to its page. */
export function SubjectTiles(props: {
  readonly states: SubjectTileStates;
  readonly year: FinancialYear;
}) {
  const { states, year } = props;
  const to = (path: string) => `${path}?year=${year.code}`;
  return (
    <div className={classes['tiles']}>
      <SubjectTile title="Providers" state={states.providers} address={to('/providers')} />
      <SubjectTile title="Placements" state={states.placements} address={to('/placements')} />
      <SubjectTile
        title="Home support hours"
        state={states.homeSupport}
        address={to('/home-support')}
      />
      <SubjectTile title="Respite" state={states.respite} address={to('/respite')} />
      <SubjectTile title="Ethnicity equality" state={states.equality} address={to('/equality')} />
    </div>
  );
}
