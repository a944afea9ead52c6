import { display } from '../answer/rows/display.js';
import type { PublishedFigureRow } from '../lists/publishedFigures.js';

/** A published figure with the decimals it is printed with. */
export interface PrintedFigure extends PublishedFigureRow {
  readonly decimals: number;
}

/** What is printed: one value (both ends the same) or a range, and how it reads. */
export interface Printed {
  readonly low: number;
  readonly high: number;
  readonly display: string;
}

const qualifiers: Readonly<Record<string, string>> = {
  circa: 'about ',
  estimate: 'about ',
  at_least: 'at least ',
  at_most: 'at most ',
};

/** The printed value of a figure, or one end of its range. */
export function printedOf(figure: PrintedFigure, end: 'low' | 'high' | null): Printed {
  const { value, valueLow, valueHigh } = figure;
  const low = end === 'high' ? valueHigh : (value ?? valueLow ?? valueHigh);
  const high = end === 'low' ? valueLow : (value ?? valueHigh ?? valueLow);
  if (low === null || high === null) throw new Error(`nothing printed: ${figure.id}`);
  const words = { unit: unitSign(figure.unit), decimals: figure.decimals };
  const text = (printed: number) => display(printed, words);
  const range = low === high ? text(low) : `${text(low)}–${text(high)}`;
  return { low, high, display: `${qualifiers[figure.qualifier] ?? ''}${range}` };
}

/** The unit of a printed figure as the platform writes units. */
export function unitSign(unit: string): string {
  if (unit === 'percent') return '%';
  return unit.startsWith('gbp') ? '£' : unit.replaceAll('_', ' ');
}
