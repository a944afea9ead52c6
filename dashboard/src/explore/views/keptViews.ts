/** An exploration kept in this browser, by its address. */
export interface KeptView {
  readonly title: string;
  /** The part of the address after `?`. */
  readonly search: string;
}

const slots = { recent: 'careshape.explore.recent', saved: 'careshape.explore.saved' } as const;
const mostKept = { recent: 8, saved: 50 } as const;

/** Which list a view is kept in. */
export type KeptList = keyof typeof slots;

/** The views of a list, newest first; what cannot be read counts as nothing kept. */
export function readViews(list: KeptList, storage: Storage): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(slots[list]) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Puts a view in front of its list, once; the oldest make room. */
export function keepView(list: KeptList, view: KeptView, storage: Storage): readonly KeptView[] {
  const others = readViews(list, storage).filter(({ search }) => search !== view.search);
  return write(list, [view, ...others].slice(0, mostKept[list]), storage);
}

/** Takes a view out of its list. */
export function forgetView(list: KeptList, search: string, storage: Storage): readonly KeptView[] {
  return write(
    list,
    readViews(list, storage).filter((view) => view.search !== search),
    storage,
  );
}

/** Empties a list. */
export function forgetViews(list: KeptList, storage: Storage): readonly KeptView[] {
  return write(list, [], storage);
}

function write(list: KeptList, views: readonly KeptView[], storage: Storage) {
  try {
    storage.setItem(slots[list], JSON.stringify(views));
  } catch {
    // the browser keeps nothing: the views last as long as the page
  }
  return views;
}

function isView(view: unknown): view is KeptView {
  const { title, search } = (view ?? {}) as Record<string, unknown>;
  return typeof title === 'string' && typeof search === 'string';
}
