import type { Figure } from './figure.js';

/**
 * How far a rounded figure may be off, `between 116 and 124`, with the sign and the decimals of the figure itself; empty for
 * any other, and where nothing is known.
 */
export function rangeText({ status, display, value, least, most }: Figure): string {
  if (status !== 'ROUNDED' || value === null || least == null || most == null || least === most)
    return '';
  const digits = /\.(\d+)/.exec(display)?.[1]?.length ?? 0;
  const number = (end: number) => {
    const size = Math.abs(end).toLocaleString('en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return `${end < 0 ? '-' : ''}${display.includes('£') ? '£' : ''}${size}${display.endsWith('%') ? '%' : ''}`;
  };
  return `between ${number(least)} and ${number(most)}`;
}
