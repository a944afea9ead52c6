/**
 * The financial year that a file is named for, as `2018 to 2019`; null where its name tells none, or more than one.
 *
 * @example financialYearIn('meas-from-asc-of-eng-1819-open-data-csv.csv') // '2018 to 2019'
 */
export function financialYearIn(fileName: string): string | null {
  // in 2021-22 the first four digits alone would be a year too
  const long = yearsIn(fileName, /(?<!\d)(?:20)?(\d\d)[-_ ](?:20)?(\d\d)(?!\d)/g);
  const years = long.length > 0 ? long : yearsIn(fileName, /(?<!\d)(\d\d)(\d\d)(?!\d)/g);
  return years.length === 1 ? years[0]! : null;
}

function yearsIn(fileName: string, pattern: RegExp): readonly string[] {
  const found = [...fileName.matchAll(pattern)]
    .filter(([, from, to]) => Number(to) === Number(from) + 1)
    .map(([, from, to]) => `20${from} to 20${to}`);
  return [...new Set(found)];
}
