/** The first rows of one sheet of a spreadsheet. */
export interface SheetHead {
  readonly name: string;
  /** At most 20 rows, repeated cells written out, trailing blanks left off. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads the first rows of every sheet of an ODS file. */
export async function sheetHeads(path: string): Promise<readonly SheetHead[]> {
  throw new Error(`cannot read spreadsheets yet: ${path}`);
}
