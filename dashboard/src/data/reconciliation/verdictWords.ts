import type { Verdict } from '../../gql/graphql.js';

/** What a verdict is called, what it means, and its sign: never told by colour alone. */
export interface VerdictWords {
  readonly name: string;
  readonly meaning: string;
  readonly sign: string;
}

/** The verdicts, best first. */
export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  EQUAL: { name: 'Equal', meaning: 'the same number', sign: '=' },
  WITHIN_ROUNDING: {
    name: 'Within rounding',
    meaning: 'no further away than the printed digits and words allow',
    sign: '≈',
  },
  EXPLAINED: { name: 'Explained', meaning: 'it differs, and the reason is on file', sign: '≠' },
  DIFFERS: { name: 'Differs', meaning: 'it differs, and nobody has explained it yet', sign: '!' },
  NOT_COMPARED: {
    name: 'Not compared',
    meaning: 'the computed figure is not for you to see, or nothing is loaded for it',
    sign: '–',
  },
};
