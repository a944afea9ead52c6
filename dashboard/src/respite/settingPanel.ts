import { withFindings } from '../findings/withFindings.js';
import {
  type RespiteSettingPanelFragment,
  RespiteSettingPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { countBars } from './countBars.js';
import { chosenCount } from './countChoice.js';
import { withPeople } from './withPeople.js';

/** Where people stay. */
export const settingPanel: FigureSpec<RespiteSettingPanelFragment> = {
  id: 'setting',
  title: (chosen) => `${chosenCount(chosen).label} by setting`,
  unit: (chosen) => withPeople(chosenCount(chosen).label, chosen),
  period: ({ year }) => year.label,
  placeholderHeight: 300,
  fragment: RespiteSettingPanelFragmentDoc,
  read: ({ bySetting, bySettingBefore }, chosen) =>
    bySetting
      ? withFindings(
          countBars(
            bySetting.rows.map(({ setting, ...counts }) => ({ ...counts, named: setting ?? null })),
            (bySettingBefore?.rows ?? []).map(({ setting, ...counts }) => ({
              ...counts,
              named: setting ?? null,
            })),
            'Setting',
            chosen,
          ),
          bySetting.findings,
          [chosenCount(chosen).id],
        )
      : 'failed',
};
