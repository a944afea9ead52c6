import type { PageSpec } from './pageSpec.js';

/** A page of figures whose answer is only known to itself. */
export type AnyPageSpec = PageSpec<unknown, unknown>;

// each page stays a chunk of its own, loaded when one of its figures is asked for
const files = import.meta.glob<Readonly<Record<string, unknown>>>(['../*/*Spec.ts', '!../page/*']);
const asked = new Map<string, Promise<AnyPageSpec | null>>();

/** The page of figures with an id; null where there is none. Asked again, it is the same promise. */
export function pageSpecOf(id: string): Promise<AnyPageSpec | null> {
  const found = asked.get(id) ?? loadPageSpec(id);
  asked.set(id, found);
  return found;
}

async function loadPageSpec(id: string): Promise<AnyPageSpec | null> {
  const file = Object.keys(files).find((path) => path.endsWith(`/${id}Spec.ts`));
  const load = file === undefined ? undefined : files[file];
  if (!load) return null;
  const spec = Object.values(await load()).find((one) => isPageSpec(one) && one.id === id);
  return (spec as AnyPageSpec | undefined) ?? null;
}

function isPageSpec(one: unknown): one is AnyPageSpec {
  return typeof one === 'object' && one !== null && 'figures' in one && 'document' in one;
}
