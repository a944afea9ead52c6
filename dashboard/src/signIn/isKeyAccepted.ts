/** What the API said of a key. */
export type KeyVerdict = 'accepted' | 'refused' | 'unreachable';

/** Asks the API the smallest question with a key. */
export async function isKeyAccepted(key: string): Promise<KeyVerdict> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ about { dataVersion } }' }),
    });
    if (response.status === 401) return 'refused';
    return response.ok ? 'accepted' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
