const columns = [
  'LA Code',
  'Reporting Period Start Date',
  'Reporting Period End Date',
  'LA Person Unique Identifier',
  'Gender',
  'Ethnicity',
  'Date of Death',
  'Client Type',
  'Primary Support Reason',
  'Event Type',
  'Event Reference',
  'Event Start Date',
  'Event End Date',
  'Event Description',
  'Event Outcome',
  'Request: Route of Access',
  'Assessment Type',
  'Service Type',
  'Service Component',
  'Delivery Mechanism',
  'Provider CQC Location ID',
  'Review Reason',
  'Unit Cost',
  'Cost Frequency (Unit Type)',
  'Planned units per week',
  'Birth Year',
  'Birth Month',
  'Ward',
] as const;

/** What a test says of an event; the rest is a long-term home-support service of one woman, open since May 2023. */
export type CldCells = Partial<Record<(typeof columns)[number], string>>;

const usual: CldCells = {
  'LA Code': '407',
  'Reporting Period Start Date': '01/04/2023',
  'Reporting Period End Date': '31/03/2024',
  'LA Person Unique Identifier': '0123456789abcdef0123456789abcdef',
  Gender: 'Female',
  Ethnicity: 'White: Irish',
  'Client Type': 'Service user',
  'Primary Support Reason': 'Physical support: Personal care support',
  'Event Type': 'Service',
  'Event Start Date': '01/05/2023',
  'Service Type': 'Long term support: Community',
  'Service Component': 'Home support or domiciliary care',
  'Birth Year': '1950',
  'Birth Month': '6',
  Ward: 'E05001228',
};

/** The reporting period of a financial year, as cells. */
export function yearCells(startYear: number): CldCells {
  return {
    'Reporting Period Start Date': `01/04/${startYear}`,
    'Reporting Period End Date': `31/03/${startYear + 1}`,
  };
}

/** A Client Level Data file with one row for each record given; line 2 is the first. */
export function cldFile(events: readonly CldCells[], delimiter = ','): string {
  const rows = events.map((event) => {
    const cells = { ...usual, ...event };
    return columns.map((column) => quoted(cells[column] ?? '')).join(delimiter);
  });
  return [columns.map(quoted).join(delimiter), ...rows, ''].join('\n');
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Another made-up person's pseudonym, one for each number. */
export function personNumber(number: number): string {
  return number.toString(16).padStart(32, 'abcdef');
}
