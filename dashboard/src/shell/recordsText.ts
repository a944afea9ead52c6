import { dayText } from '../periods/dateText.js';

/** What records are about, as they are named in a sentence. */
const subjects: Readonly<Record<string, string>> = {
  cld: 'services',
  'home-support-weeks': 'home support hours',
  'respite-stays': 'respite stays',
  'cqc-filters': 'the register of care providers',
  'cqc-dashboard': 'the register of care providers',
  'cqc-api': 'the register of care providers',
  'cqc-directory': 'the register of care providers',
  'cqc-ratings': 'the register of care providers',
  'capacity-care-homes': 'reports of care homes',
  'capacity-home-care': 'reports of home care agencies',
  'ascof-long': 'the published outcomes framework (ASCOF)',
  population: 'population figures',
};

const list = new Intl.ListFormat('en-GB');

/** The last day that the records of a file layout tell of; null where none are loaded. */
export interface RecordsEnd {
  readonly layout: string;
  readonly to: string | null;
}

/**
 * Until when the records behind a page go, in one sentence; those that end on one day are named together.
 *
 * @example recordsText(['cld'], ends) // 'Records end on 31 March 2024.'
 * @example recordsText(['cqc-filters', 'capacity-care-homes'], ends)
 *   // 'Records end: the register of care providers on 30 June 2024; reports of care homes on 31 March 2024.'
 */
export function recordsText(layouts: readonly string[], ends: readonly RecordsEnd[]): string {
  const own = layouts.map((layout) => ({
    layout,
    to: ends.find((end) => end.layout === layout)?.to ?? null,
  }));
  const byDay = [...Map.groupBy(own, ({ to }) => to)];
  const [only] = byDay;
  if (byDay.length === 1 && only?.[0]) return `Records end on ${dayText(only[0])}.`;
  const each = byDay.map(([day, of]) => {
    const names = namesOf(of.map(({ layout }) => layout));
    return day === null ? `${names}: nothing loaded` : `${names} on ${dayText(day)}`;
  });
  return `Records end: ${each.join('; ')}.`;
}

/** What figures stand on, in a few words: `Records of services and respite stays`; null where nothing is named. */
export function sourcesText(layouts: readonly string[]): string | null {
  return layouts.length === 0 ? null : `Records of ${namesOf(layouts)}`;
}

/** Layouts as they are named in a sentence, each name once. */
function namesOf(layouts: readonly string[]): string {
  return list.format(new Set(layouts.map((layout) => subjects[layout] ?? layout)));
}
