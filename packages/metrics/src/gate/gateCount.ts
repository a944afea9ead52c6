import type { PeopleCount } from '../cells/cell.js';

/**
 * A count of people as a multiple of the base: up with the chance of its remainder over the base, so that the mean over
 * many cells is the true count.
 *
 * The draw is fixed by who leads the people counted (the lowest of their keys) and by the two multiples that the count
 * lies between. So the same people always give the same figure, however they were asked for. And a group with and
 * without one person mostly has the same leader, hence the same draw: the two figures then differ one time in five,
 * which is the least that any unbiased rounding to five can do. Draws made anew for each group, as from a sum of keys,
 * would differ more than one time in three, and each difference betrays the person.
 *
 * @example gateCount({ people: 7, lead: 812 }, 5) // 5 or 10, always the same
 */
export function gateCount(
  { people, lead }: Pick<PeopleCount, 'people' | 'lead'>,
  base: number,
): number {
  const below = Math.floor(people / base);
  const remainder = people - below * base;
  if (remainder === 0) return people;
  if (lead === null) throw new Error(`nobody leads the ${people} people of a cell`);
  return (draw(lead, below) < remainder / base ? below + 1 : below) * base;
}

/** A number from 0 to below 1, evenly spread over leads and steps, and always the same for the same two. */
function draw(lead: number, step: number): number {
  const high = Math.floor(lead / 4_294_967_296);
  return stir(stir(stir(lead >>> 0) ^ high) ^ step) / 4_294_967_296;
}

/** Spreads every bit of a 32-bit number over all others (the last steps of MurmurHash3, with an odd constant added). */
function stir(number: number): number {
  let bits = (number + 0x9e3779b9) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
