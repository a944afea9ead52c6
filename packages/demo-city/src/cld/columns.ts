import { cldColumns } from '@careshape/domain';

/** The columns of the demo city's submission, in order: those of Client Level Data, with three that the pseudonymised form adds at the end. */
export const submissionColumns = [...cldColumns, 'Birth Year', 'Birth Month', 'Ward'] as const;

/** A column of the submission. */
export type CldColumn = (typeof submissionColumns)[number];

/** A row by column; columns left out are empty. */
export type CldRow = Partial<Record<CldColumn, string | number>>;
