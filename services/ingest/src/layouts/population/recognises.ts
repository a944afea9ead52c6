import type { OpenedFile } from '../../openFile.js';
import { formOf } from './forms/forms.js';

/** A CSV file with the header of one of the forms. */
export function recognises(file: OpenedFile): boolean {
  return file.kind === 'csv' && file.head.some((cells) => formOf(cells) !== null);
}
