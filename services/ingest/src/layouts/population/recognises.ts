import { headRowsOf, type OpenedFile } from '../../openFile.js';
import { formOf } from './forms/forms.js';

/** A table with the header of one of the forms. */
export function recognises(file: OpenedFile): boolean {
  return headRowsOf(file).some((cells) => formOf(cells) !== null);
}
