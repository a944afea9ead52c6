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

/** The five subjects side by side. */
export function SubjectTiles({ states }: { readonly states: SubjectTileStates }) {
  return (
    <div className={classes['tiles']}>
      <SubjectTile title="Providers" state={states.providers} />
      <SubjectTile title="Placements" state={states.placements} />
      <SubjectTile title="Home support hours" state={states.homeSupport} />
      <SubjectTile title="Respite" state={states.respite} />
      <SubjectTile title="Ethnicity equality" state={states.equality} />
    </div>
  );
}
