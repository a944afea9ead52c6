/** A spreadsheet that cannot be read; the message is for the person who offered the file. */
export class OdsError extends Error {
  override name = 'OdsError';
}
