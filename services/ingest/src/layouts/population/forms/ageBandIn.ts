const everybody =
  /^(?:all|all ages|all persons|persons|total|all usual residents|total: all usual residents)$/;

/**
 * The age band that words of the Office for National Statistics or of Nomis mean; null where they mean none.
 *
 * A single year of age is a band of its own (`37-37`).
 *
 * @example ageBandIn('Aged 75 years and over') // '75-plus'
 */
export function ageBandIn(words: string): string | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^aged?:? /, '')
    .replace(/ ?years?(?: old)?\b/, '');
  if (everybody.test(plain)) return 'all';
  const between = /^(\d{1,3}) ?(?:to|-|–) ?(\d{1,3})$/.exec(plain);
  if (between) return bandFrom(Number(between[1]), Number(between[2]));
  const from = /^(\d{1,3}) ?(?:\+|and over|and above|or over|plus|-plus)$/.exec(plain);
  if (from) return `${Number(from[1])}-plus`;
  const upTo = /^(\d{1,3}) and under$/.exec(plain);
  if (upTo) return bandFrom(0, Number(upTo[1]));
  const under = /^under ?-?(\d{1,3})$/.exec(plain);
  if (under) return bandFrom(0, Number(under[1]) - 1);
  return /^\d{1,3}$/.test(plain) ? bandFrom(Number(plain), Number(plain)) : null;
}

function bandFrom(from: number, to: number): string {
  return from === 0 && to > 0 ? `under-${to + 1}` : `${from}-${to}`;
}
