/** One figure of a scrutiny pack: where it stands, what was chosen there, and what its reader wrote under it. */
export interface PackItem {
  /** The page's id: `homeSupport`. */
  readonly page: string;
  readonly figure: string;
  /** The choices of the page as they stand in its address, the parts of its path included. */
  readonly choices: Readonly<Record<string, string>>;
  readonly note: string;
}

/** Figures from any pages, in an order, with notes: to be printed, saved or shared. */
export interface Pack {
  readonly title: string;
  readonly items: readonly PackItem[];
}

/** A pack nobody has put anything into. */
export const emptyPack: Pack = { title: '', items: [] };

/** What makes two items of a pack the same figure. */
export function packItemKey({ page, figure, choices }: PackItem): string {
  const chosen = Object.entries(choices).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([page, figure, chosen]);
}

/** The pack with a figure at its end; a figure it already has is not added again. */
export function withItem(pack: Pack, item: PackItem): Pack {
  const key = packItemKey(item);
  return pack.items.some((one) => packItemKey(one) === key)
    ? pack
    : { ...pack, items: [...pack.items, item] };
}

/** The pack with one figure moved by some places; at either end it stays. */
export function withItemMoved(pack: Pack, from: number, by: -1 | 1): Pack {
  const moved = pack.items[from];
  const to = from + by;
  if (!moved || to < 0 || to >= pack.items.length) return pack;
  return { ...pack, items: pack.items.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The pack without one figure. */
export function withoutItem(pack: Pack, index: number): Pack {
  return { ...pack, items: pack.items.toSpliced(index, 1) };
}

/** The pack with a note under one figure. */
export function withNote(pack: Pack, index: number, note: string): Pack {
  const item = pack.items[index];
  return item ? { ...pack, items: pack.items.with(index, { ...item, note }) } : pack;
}

/** A pack read from text that may be anything; null where it is none. */
export function readPack(text: string): Pack | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isPack(read)) return null;
    return {
      title: read.title,
      items: read.items.map(({ page, figure, choices, note }) => ({ page, figure, choices, note })),
    };
  } catch {
    return null;
  }
}

function isPack(read: unknown): read is Pack {
  if (typeof read !== 'object' || read === null) return false;
  const { title, items } = read as Record<string, unknown>;
  return typeof title === 'string' && Array.isArray(items) && items.every((one) => isItem(one));
}

function isItem(read: unknown): read is PackItem {
  if (typeof read !== 'object' || read === null) return false;
  const { page, figure, choices, note } = read as Record<string, unknown>;
  return (
    [page, figure, note].every((text) => typeof text === 'string') &&
    typeof choices === 'object' &&
    choices !== null &&
    Object.values(choices).every((value) => typeof value === 'string')
  );
}
