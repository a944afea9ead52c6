import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clientError, type ErrorContext } from './clientError.js';

/** An answer as text, with each of its errors told in full, those with it that no resolver threw. */
export function completeErrors(text: string, context: ErrorContext): string {
  if (!text.startsWith('{"errors"')) return text;
  const answer = JSON.parse(text) as { errors: readonly GraphQLFormattedError[] };
  const errors = answer.errors.map(({ message, extensions, ...place }) => {
    const error = new GraphQLError(message, { extensions: extensions ?? {} });
    const { message: words, extensions: told } = clientError(error, context).toJSON();
    return { message: words, ...place, extensions: told };
  });
  return `${JSON.stringify({ ...answer, errors })}\n`;
}
