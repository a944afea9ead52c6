import type { FigureReason, Figure } from '../gate/figure.js';
import type { AskedQuestion } from '../question/askedQuestion.js';
import type { GatedRow } from './rows/answerRow.js';

/** What an answer says of itself beside its figures: the closed list. */
export const noticeCodes = [
  'NOT_LOADED',
  'PARTIAL',
  'UNSETTLED',
  'SUPPRESSED',
  'ROWS_LEFT_OUT',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Something that a reader of an answer must know to read it right. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** How many rows it is about; null where it is about none or that is not told. */
  readonly rows: number | null;
}

/** What is known of an answer before it is given. */
export interface Noticed {
  readonly rows: readonly Pick<GatedRow, 'measures'>[];
  readonly totals: Readonly<Record<string, Figure>>;
  /** How many rows hold a suppressed figure. */
  readonly withheld: number;
  /** Whether no row was left out for want of a figure to show. */
  readonly everyCell: boolean;
}

const reasonWords = {
  NOT_LOADED: 'Some figures are of days that are not loaded: they are missing, not 0.',
  PARTIAL: 'Some figures are of a part of their days alone: the others are not loaded.',
  UNSETTLED: 'Some figures are of days so near the end of the records that they are not settled.',
} as const;

/** What a reader must know of an answer. */
export function noticesOf(
  { cube, shown }: Pick<AskedQuestion, 'cube' | 'shown'>,
  { rows, totals, withheld, everyCell }: Noticed,
): readonly Notice[] {
  const has = (reason: FigureReason, figures: readonly (Figure | undefined)[]) =>
    figures.some((figure) => figure?.reason === reason);
  const missing = (['NOT_LOADED', 'PARTIAL', 'UNSETTLED'] as const).flatMap((code): Notice[] => {
    const count = rows.filter(({ measures }) =>
      has(
        code,
        shown.map(({ id }) => measures[id]),
      ),
    ).length;
    if (count === 0 && !has(code, Object.values(totals))) return [];
    return [{ code, message: reasonWords[code], rows: count === 0 ? null : count }];
  });
  const whom = cube.people === 'none' ? 'organisations' : 'people';
  const suppressed: Notice = {
    code: 'SUPPRESSED',
    message: `${withheld} of ${rows.length} rows hold a figure that is not shown, to protect ${whom}.`,
    rows: withheld,
  };
  const leftOut: Notice = {
    code: 'ROWS_LEFT_OUT',
    message:
      'Rows of which no figure is shown are left out, whether they hold few or nobody: a row that is missing is not 0.',
    rows: null,
  };
  return [...missing, ...(withheld > 0 ? [suppressed] : []), ...(everyCell ? [] : [leftOut])];
}
