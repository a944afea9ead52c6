import { useSyncExternalStore } from 'react';
import { emptyPack, type Pack, readPack } from './pack.js';

const slot = 'careshape.pack';
const listeners = new Set<() => void>();
let kept: { readonly text: string | null; readonly pack: Pack } | null = null;

function readOwnPack(): Pack {
  const text = localStorage.getItem(slot);
  if (kept === null || kept.text !== text) {
    kept = { text, pack: (text === null ? null : readPack(text)) ?? emptyPack };
  }
  return kept.pack;
}

/** Changes the reader's own pack, which this browser keeps. */
export function changeOwnPack(change: (pack: Pack) => Pack): void {
  localStorage.setItem(slot, JSON.stringify(change(readOwnPack())));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // another tab may have changed it
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The reader's own pack, as it stands now in any tab. */
export function useOwnPack(): Pack {
  return useSyncExternalStore(subscribe, readOwnPack);
}
