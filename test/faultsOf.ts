import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every fault of a page against WCAG 2.2 AA that axe can find, as `rule: element`. */
export async function faultsOf(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
