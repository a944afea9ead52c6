import { type Pack, type PackItem, readPack } from './pack.js';

const name = 'shared=';

type PackedItem = [page: string, figure: string, choices: PackItem['choices'], note: string];

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const flow = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(flow).arrayBuffer());
}

/** A whole pack as the part of an address after `#`, which no server sees. */
export async function writeSharedPack({ title, items }: Pack): Promise<string> {
  const packed = items.map(({ page, figure, choices, note }): PackedItem => [
    page,
    figure,
    choices,
    note,
  ]);
  const bytes = new TextEncoder().encode(JSON.stringify([title, packed]));
  const small = await through(bytes, new CompressionStream('deflate-raw'));
  const text = btoa(String.fromCharCode(...small));
  return `${name}${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The pack in the part of an address after `#`; null where there is none that can be read. */
export async function readSharedPack(hash: string): Promise<Pack | null> {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(name)) return null;
  try {
    const base64 = text.slice(name.length).replaceAll('-', '+').replaceAll('_', '/');
    const small = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bytes = await through(small, new DecompressionStream('deflate-raw'));
    const [title, packed] = JSON.parse(new TextDecoder().decode(bytes)) as [string, PackedItem[]];
    const items = packed.map(([page, figure, choices, note]) => ({ page, figure, choices, note }));
    return readPack(JSON.stringify({ title, items }));
  } catch {
    return null;
  }
}

/** Whether an address carries a pack. */
export function carriesPack(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(name);
}

let latest: { readonly hash: string; readonly pack: Promise<Pack | null> } | null = null;

/** As `readSharedPack`; asked again for the same address, it is the same promise. */
export function sharedPackOf(hash: string): Promise<Pack | null> {
  if (latest?.hash !== hash) latest = { hash, pack: readSharedPack(hash) };
  return latest.pack;
}
