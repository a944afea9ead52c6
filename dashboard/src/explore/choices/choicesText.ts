import type { Subject, SubjectDimension } from '../exploration/subject.js';

/** The question for the codes of an open dimension, which only the records know. */
export function choicesText(subject: Subject, dimension: SubjectDimension): string {
  return `query Choices {
  ${subject.id}(by: [${dimension.enumValue}]) { rows { ${dimension.id} { code name } } }
}
`;
}

/** The codes in an answer to `choicesText`, each with its name. */
export function readChoices(
  data: unknown,
  subject: Subject,
  dimension: SubjectDimension,
): readonly { readonly value: string; readonly label: string }[] {
  const answer = (data as Record<string, { rows: Record<string, unknown>[] } | null> | undefined)?.[
    subject.id
  ];
  return (answer?.rows ?? []).flatMap((row) => {
    const named = row[dimension.id] as { code: string; name: string } | null;
    return named ? [{ value: named.code, label: named.name }] : [];
  });
}
