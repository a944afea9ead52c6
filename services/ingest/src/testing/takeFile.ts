import { coventry } from '@careshape/domain';
import type { Layout, SourceRow } from '../layout.js';
import { PersonalDataError } from '../personal/personalDataError.js';
import type { Problem } from '../problem.js';
import { takeRows } from '../takeRows.js';

/** What the loader would keep of a file: everything it copies and every problem. */
export interface TakenFile {
  /** What refused the file; null where its rows were taken. */
  readonly refusal: string | null;
  /** Everything that would be written, as text. */
  readonly written: string;
  readonly problems: readonly Problem[];
  readonly rejected: number;
}

/** For tests: takes the rows of a file as the loader does, without a database. */
export async function takeFile<Row extends object, Known>(
  layout: Layout<Row, Known>,
  known: Known,
  header: readonly string[],
  rows: readonly SourceRow[],
): Promise<TakenFile> {
  const table = {
    header,
    rows: (async function* () {
      yield rows;
    })(),
  };
  const load = { authority: coventry, loadId: 1, fileName: 'file.csv' };
  let written = '';
  try {
    const taking = takeRows(layout as Layout, table, known, load);
    let next = await taking.next();
    for (; !next.done; next = await taking.next())
      for (const { text } of next.value.chunks) written += Buffer.from(text).toString('utf8');
    const { problems, rejected } = next.value;
    return { refusal: null, written, problems, rejected };
  } catch (error) {
    if (!(error instanceof PersonalDataError)) throw error;
    return { refusal: error.message, written, problems: [], rejected: 0 };
  }
}
