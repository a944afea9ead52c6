import { inject } from 'vitest';

/** What a test sees of the platform that runs beside it, over the demo city. */
export interface PlatformUnderTest {
  readonly url: string;
  /** Bearer key of the analyst policy. */
  readonly analystKey: string;
  readonly databaseUrl: string;
}

/** The platform that the set-up of this run has started. */
export const platform: PlatformUnderTest = {
  url: inject('platformUrl'),
  analystKey: inject('analystKey'),
  databaseUrl: inject('databaseUrl'),
};

/**
 * Asks the API, signed in as an analyst or not at all.
 *
 * @returns the data; errors of GraphQL are thrown, with their text
 */
export async function ask<T>(
  query: string,
  { variables = {}, as = 'public' }: { variables?: object; as?: 'public' | 'analyst' } = {},
): Promise<T> {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as === 'analyst' ? { authorization: `Bearer ${platform.analystKey}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('; '));
  return data;
}
