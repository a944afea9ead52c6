/** A ward of the city, with its place in the hexagon map (column to the east, row to the south; odd rows are shifted half a hexagon east). */
export interface Ward {
  readonly code: string;
  readonly name: string;
  readonly hexColumn: number;
  readonly hexRow: number;
}

/** The years in which these ward boundaries were in force. */
export const wardVintage = '2004-2026';

/**
 * The 18 wards of Coventry, boundaries in force from 2004 to May 2026.
 *
 * Codes: ONS. The hexagon positions are our own, laid out by hand after the map.
 */
export const coventryWards = [
  { code: 'E05001218', name: 'Bablake', hexColumn: 0, hexRow: 0 },
  { code: 'E05001224', name: 'Holbrook', hexColumn: 1, hexRow: 0 },
  { code: 'E05001225', name: 'Longford', hexColumn: 2, hexRow: 0 },
  { code: 'E05001227', name: 'Radford', hexColumn: 1, hexRow: 1 },
  { code: 'E05001222', name: 'Foleshill', hexColumn: 2, hexRow: 1 },
  { code: 'E05001223', name: 'Henley', hexColumn: 3, hexRow: 1 },
  { code: 'E05001234', name: 'Woodlands', hexColumn: 0, hexRow: 2 },
  { code: 'E05001229', name: 'Sherbourne', hexColumn: 1, hexRow: 2 },
  { code: 'E05001228', name: "St Michael's", hexColumn: 2, hexRow: 2 },
  { code: 'E05001230', name: 'Upper Stoke', hexColumn: 3, hexRow: 2 },
  { code: 'E05001235', name: 'Wyken', hexColumn: 4, hexRow: 2 },
  { code: 'E05001232', name: 'Westwood', hexColumn: 0, hexRow: 3 },
  { code: 'E05001233', name: 'Whoberley', hexColumn: 1, hexRow: 3 },
  { code: 'E05001221', name: 'Earlsdon', hexColumn: 2, hexRow: 3 },
  { code: 'E05001226', name: 'Lower Stoke', hexColumn: 3, hexRow: 3 },
  { code: 'E05001231', name: 'Wainbody', hexColumn: 1, hexRow: 4 },
  { code: 'E05001220', name: 'Cheylesmore', hexColumn: 2, hexRow: 4 },
  { code: 'E05001219', name: 'Binley and Willenhall', hexColumn: 3, hexRow: 4 },
] as const satisfies readonly Ward[];
