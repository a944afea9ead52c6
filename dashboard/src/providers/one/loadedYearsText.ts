import type { Chosen } from '../../page/chosen.js';

/** Every full year that is loaded, in words: `2021/22 to 2023/24`. */
export function loadedYearsText({ years }: Pick<Chosen, 'years'>): string {
  const [last, first] = [years.at(0)?.label ?? '', years.at(-1)?.label ?? ''];
  return first === last ? last : `${first} to ${last}`;
}
