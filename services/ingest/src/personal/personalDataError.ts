/** A file that holds personal data: refused whole. The message names line, column and kind, never the value. */
export class PersonalDataError extends Error {
  override readonly name = 'PersonalDataError';

  /** What was found in a cell. */
  static at(line: number, column: string, kind: string): PersonalDataError {
    return new PersonalDataError(
      `line ${line}, ${/^column \d+$/.test(column) ? column : `column "${column}"`} holds ${article(kind)} ${kind}: the file is refused whole and nothing of it is kept. ` +
        `Run careshape pseudonymise on it first${kind.endsWith('number') ? '; if it is only a reference number that looks so, put a letter before its digits' : ''}.`,
    );
  }
}

function article(kind: string): string {
  return /^[aeio]|^NHS/i.test(kind) ? 'an' : 'a';
}
