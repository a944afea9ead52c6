/** The parts of the page in reading order, as they stand in its address. */
export const dataTabs = [
  { id: 'sources', name: 'Sources' },
  { id: 'loads', name: 'Loads' },
  { id: 'reconciliation', name: 'Reconciliation' },
  { id: 'methodology', name: 'Methodology' },
  { id: 'disclosure', name: 'Protecting people' },
  { id: 'glossary', name: 'Glossary' },
  { id: 'about', name: 'Licences and accessibility' },
] as const;

/** One part of the page. */
export type DataTab = (typeof dataTabs)[number]['id'];

/** The part an address names; the first where it names none. */
export function dataTabOf(text: string | undefined): DataTab {
  return dataTabs.find(({ id }) => id === text)?.id ?? 'sources';
}
