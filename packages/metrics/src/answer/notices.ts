import type { AskedQuestion } from '../question/askedQuestion.js';

/** What an answer says of itself beside its figures: the closed list. */
export const noticeCodes = ['SUPPRESSED', 'ROWS_LEFT_OUT'] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Something that a reader of an answer must know to read it right. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** How many rows it is about; null where that is not told. */
  readonly rows: number | null;
}

/** What a reader must know of the rows of an answer. */
export function noticesOf(
  { cube }: Pick<AskedQuestion, 'cube'>,
  { rowCount, withheld, everyCell }: { rowCount: number; withheld: number; everyCell: boolean },
): readonly Notice[] {
  const whom = cube.people === 'none' ? 'organisations' : 'people';
  const suppressed: Notice = {
    code: 'SUPPRESSED',
    message: `${withheld} of ${rowCount} rows hold a figure that is not shown, to protect ${whom}.`,
    rows: withheld,
  };
  const leftOut: Notice = {
    code: 'ROWS_LEFT_OUT',
    message:
      'Rows of which no figure is shown are left out, whether they hold few or nobody: a row that is missing is not 0.',
    rows: null,
  };
  return [...(withheld > 0 ? [suppressed] : []), ...(everyCell ? [] : [leftOut])];
}
