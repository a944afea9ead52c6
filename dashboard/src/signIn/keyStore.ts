// the playground reads the same slot
const slot = 'careshape-analyst-key';

/** The analyst's key of this browser tab; null where nobody is signed in. It is forgotten when the tab is closed. */
export function readKey(): string | null {
  const key = sessionStorage.getItem(slot);
  return key === '' ? null : key;
}

/** Keeps a key for this tab; null forgets it. */
export function keepKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(slot);
  else sessionStorage.setItem(slot, key);
}
