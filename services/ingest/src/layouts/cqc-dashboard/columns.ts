/** Columns that every export has, and the columns of the directory with filters that they are read as. */
export const dashboardColumns: Readonly<Record<string, string>> = {
  'Location ID': 'Location ID',
  'Location Name': 'Location Name',
  'Location Local Authority': 'Location Local Authority',
  'Primary inspection category': 'Location Primary Inspection Category',
  'Service Types': 'Service types',
  'Service users supported': 'Service user bands',
  'Care homes beds': 'Care homes beds',
  Dormant: 'Dormant (Y/N)',
  'Location HSCA start date': 'Location HSCA start date',
  'Provider ID': 'Provider ID',
  'Provider Name': 'Provider Name',
  'Provider HSCA start date': 'Provider HSCA start date',
  'Provider Ownership Type': 'Provider Ownership Type',
};

/** Columns that some have. */
export const furtherColumns: Readonly<Record<string, string>> = {
  'Location HSCA end date': 'Location HSCA End Date',
  'Provider Companies House Number': 'Provider Companies House Number',
  'Brand ID': 'Brand ID',
  'Brand Name': 'Brand Name',
};
