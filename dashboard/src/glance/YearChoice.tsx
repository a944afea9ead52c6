import { NativeSelect } from '@mantine/core';
import type { FinancialYear } from '../periods/financialYear.js';

/** Chooses the financial year; the choice stands in the address of the page. */
export function YearChoice(props: {
  readonly years: readonly FinancialYear[];
  readonly year: FinancialYear;
  readonly onChoose: (code: string) => void;
}) {
  return (
    <NativeSelect
      label="Financial year"
      value={props.year.code}
      data={props.years.map(({ code, label }) => ({ value: code, label }))}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
      data-print="hide"
      wrapperProps={{ 'data-print': 'hide' }}
    />
  );
}
