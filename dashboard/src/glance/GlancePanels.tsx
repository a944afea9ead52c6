import { ChartPanel } from '../charts/ChartPanel.js';
import type { FinancialYear } from '../periods/financialYear.js';
import classes from './GlancePanels.module.css';
import {
  bedsPanel,
  hoursByZonePanel,
  representationPanel,
  respiteNightsPanel,
} from './panelStates.js';
import type { GlanceAnswer } from './useGlance.js';

/** The four charts of the page, two side by side where there is room. */
export function GlancePanels(props: {
  readonly answer: GlanceAnswer;
  /** Null while the period is not known. */
  readonly year: FinancialYear | null;
  readonly years: readonly FinancialYear[];
}) {
  const { answer, year, years } = props;
  const yearText = year ? year.label : 'latest year';
  const firstYear = year && years.findLast(({ startYear }) => startYear >= year.startYear - 2);
  return (
    <div className={classes['panels']}>
      <ChartPanel
        title="Beds and occupancy by service type"
        unit="Beds in registered care homes"
        period={year ? `last reports of ${yearText}` : yearText}
        placeholderHeight={350}
        state={bedsPanel(answer)}
      />
      <ChartPanel
        title="Representation by ethnic group"
        unit="Share of people supported ÷ share of adults"
        period={year ? `31 March ${year.startYear + 1}` : yearText}
        note="Not adjusted for age: a group with many young adults needs less care, so a ratio below 1 is a reason to look closer, not proof of unequal access."
        placeholderHeight={350}
        state={representationPanel(answer)}
      />
      <ChartPanel
        title="Home support by zone"
        unit="Long-term hours delivered a week"
        period={year && firstYear ? `by quarter, ${firstYear.label} to ${yearText}` : yearText}
        placeholderHeight={384}
        state={hoursByZonePanel(answer)}
      />
      <ChartPanel
        title="Respite nights by month"
        unit="Nights, planned and emergency"
        period={yearText}
        placeholderHeight={384}
        state={respiteNightsPanel(answer)}
      />
    </div>
  );
}
