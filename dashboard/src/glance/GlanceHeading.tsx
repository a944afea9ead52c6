import type { FinancialYear } from '../periods/financialYear.js';
import classes from './GlanceHeading.module.css';
import { YearChoice } from './YearChoice.js';

/** The title of the page, the period of its figures, and the choice of another year. */
export function GlanceHeading(props: {
  readonly year: FinancialYear;
  readonly years: readonly FinancialYear[];
  readonly place: string;
  readonly missingYear: string | null;
  readonly onChoose: (code: string) => void;
}) {
  const { year, years, place, missingYear, onChoose } = props;
  return (
    <div className={classes['heading']}>
      <div>
        <h1 className={classes['title']}>City at a glance</h1>
        <p className={classes['period']}>
          Adult social care in {place}, {year.months}
        </p>
        {missingYear !== null && (
          <output className={classes['missing']}>
            There is no full year of data for {missingYear}; this is {year.label}.
          </output>
        )}
      </div>
      <YearChoice years={years} year={year} onChoose={onChoose} />
    </div>
  );
}
