/** An answer that is no table: one sentence that says what to ask instead. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}
