/** What one column of the outcomes framework holds: a field of a year. */
export interface IndicatorHeading {
  /** As printed: `2024 to 2025`. */
  readonly periodLabel: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  /** `outcome`, `numerator`, `denominator`, `margin of error`, `number of respondents`, … */
  readonly field: string;
}

const heading = /^(\d{4})\s*(?:to|-|\/)\s*(\d{4}|\d{2})\s*-\s*(.+)$/;

/**
 * Reads the heading of a column, `2024 to 2025 - outcome`, as a financial year and a field.
 *
 * A measure's own code before the field (`6b outcome`) is left out, so that every measure has an `outcome`.
 *
 * @returns null where it is no such heading, or its years do not follow each other
 */
export function indicatorHeading(text: string): IndicatorHeading | null {
  const parts = heading.exec(text.trim());
  if (!parts) return null;
  const from = Number(parts[1]);
  if (Number(parts[2]) % 100 !== (from + 1) % 100) return null;
  return {
    periodLabel: `${from} to ${from + 1}`,
    periodFrom: `${from}-04-01`,
    periodTo: `${from + 1}-03-31`,
    field: parts[3]!
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^\d[a-z](\(\d[a-z]?\))? /, ''),
  };
}
