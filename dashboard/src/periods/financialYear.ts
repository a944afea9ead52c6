/** A year of account of English councils, 1 April to 31 March, with its days as ISO dates. */
export interface FinancialYear {
  /** The calendar year it starts in. */
  readonly startYear: number;
  /** As it stands in the address of a page: `2023-24`. */
  readonly code: string;
  /** As it is printed: `2023/24`. */
  readonly label: string;
  /** `April 2023 to March 2024`. */
  readonly months: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The financial year that starts in a calendar year.
 *
 * @example financialYear(2023).code // '2023-24'
 */
export function financialYear(startYear: number): FinancialYear {
  const end = String((startYear + 1) % 100).padStart(2, '0');
  return {
    startYear,
    code: `${startYear}-${end}`,
    label: `${startYear}/${end}`,
    months: `April ${startYear} to March ${startYear + 1}`,
    from: `${startYear}-04-01`,
    to: `${startYear + 1}-03-31`,
  };
}

/** The financial year of a code such as `2023-24`; null where the text is not one. */
export function financialYearOf(code: string): FinancialYear | null {
  const year = financialYear(Number.parseInt(code.slice(0, 4), 10));
  return year.code === code ? year : null;
}
