const slot = 'careshape.key';

/** The analyst's key of this browser tab; null where nobody is signed in. It is forgotten when the tab is closed. */
export function readKey(): string | null {
  return sessionStorage.getItem(slot);
}

/** Keeps a key for this tab; null forgets it. */
export function keepKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(slot);
  else sessionStorage.setItem(slot, key);
}
