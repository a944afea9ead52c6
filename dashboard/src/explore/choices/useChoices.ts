import { useQuery } from 'urql';
import { choicesText, readChoices } from './choicesText.js';
import type { Subject, SubjectDimension } from '../exploration/subject.js';

/** The values that a filter offers. */
export interface Choices {
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly fetching: boolean;
}

/** The values of a dimension: those of its closed list, or those the records hold. */
export function useChoices(subject: Subject, dimension: SubjectDimension): Choices {
  const open = dimension.kind === 'OPEN';
  const [{ data, fetching }] = useQuery<unknown>({
    query: choicesText(subject, dimension),
    pause: !open,
  });
  if (open) return { values: readChoices(data, subject, dimension), fetching };
  const values =
    dimension.kind === 'FLAG'
      ? [
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'No' },
        ]
      : dimension.values.map(({ name, label }) => ({ value: name, label }));
  return { values, fetching: false };
}
