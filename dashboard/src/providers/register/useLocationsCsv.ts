import { useCallback } from 'react';
import { saveFile } from '../../export/saveFile.js';
import { useAbout } from '../../shell/useAbout.js';
import type { LocationRow } from './locationRow.js';

/** Gives the rows on screen as a file to keep. */
export function useLocationsCsv(
  rows: readonly LocationRow[],
  of: {
    readonly filters: readonly string[];
    /** Of which day they are, in words. */
    readonly asOf: string;
    readonly staff: boolean;
  },
): () => void {
  const { filters, asOf, staff } = of;
  const { data: about } = useAbout();
  return useCallback(() => {
    if (!about) return;
    const head = {
      title: 'Registered care locations',
      filters,
      asOf,
      source: 'Register of the Care Quality Commission',
      place: about.authorityName,
      dataVersion: about.dataVersion,
      demo: about.demo,
      day: new Date().toISOString().slice(0, 10),
      address: window.location.href,
    };
    // what writes files comes when a file is wanted
    void import('./locationsCsv.js').then(({ locationsCsv }) => {
      // the mark at the start tells a spreadsheet that letters are UTF-8
      saveFile('locations.csv', `\uFEFF${locationsCsv(rows, staff, head)}`, 'text/csv');
    });
  }, [about, rows, filters, asOf, staff]);
}
