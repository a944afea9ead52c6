import { type GatedNumber, notAvailable, suppressed } from './gatedNumber.js';
import { dividedBy, exactly, notNegative, type Range, times as multiplied } from './range.js';

/** One gated number over another: suppressed where either is, not available over nothing, never 0. */
export function ratio(over: GatedNumber, under: GatedNumber, times = 1): GatedNumber {
  if (over.status === 'SUPPRESSED' || under.status === 'SUPPRESSED') return suppressed(notNegative);
  if (over.value === null || under.value === null || under.value === 0) return notAvailable;
  const value = (times * over.value) / under.value;
  const rounded = over.status === 'ROUNDED' || under.status === 'ROUNDED';
  if (!rounded) return { value, status: 'EXACT', range: exactly(value) };
  return { value, status: 'ROUNDED', range: multiplied(rangeOfRatio(over, under), times) };
}

/** Numbers that were scaled by the same factor are compared as scaled, since it cancels. */
function rangeOfRatio(over: GatedNumber, under: GatedNumber): Range {
  const [above, below] = [over.scaled, under.scaled];
  return above && below && above.basis === below.basis
    ? dividedBy(above.range, below.range)
    : dividedBy(over.range, under.range);
}
