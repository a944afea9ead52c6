import type { Layout } from '../layout.js';

/** Whether files of a layout have rows about people: not a public register, nor statistics. */
export function holdsPeople({ registerColumns }: Pick<Layout, 'registerColumns'>): boolean {
  return registerColumns !== 'all';
}
