import type { PrintedFigure } from './printed.js';

/** Units of things that are counted whole. */
const counted: ReadonlySet<string> = new Set([
  'people',
  'count',
  'beds',
  'units',
  'organisations',
  'homes',
  'schemes',
  'wards',
  'services',
  'locations',
  'placements',
  'carer_households',
  'flats',
  'bedspaces',
]);

/**
 * How far the computed value may lie from the printed one: half of the last digit printed, and nothing where things
 * counted whole are printed as exact. Where the paper says "about", the last digit is the last that is not 0.
 *
 * @param roundedTo what the definition says the paper rounded to, where the digits do not tell
 * @example toleranceOf({ value: 15_300, qualifier: 'circa', unit: 'hours_per_week', decimals: 0 }) // 50
 */
export function toleranceOf(
  figure: Pick<PrintedFigure, 'value' | 'valueLow' | 'unit' | 'qualifier' | 'decimals'>,
  roundedTo?: number,
): number {
  if (roundedTo !== undefined) return roundedTo / 2;
  const { unit, qualifier, decimals } = figure;
  if (decimals > 0) return 0.5 / 10 ** decimals;
  if (qualifier === 'circa' || qualifier === 'estimate')
    return lastDigit(figure.value ?? figure.valueLow ?? 1) / 2;
  return counted.has(unit) ? 0 : 0.5;
}

/** The place of the last digit that is not 0: 100 for 15,300. */
function lastDigit(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}
