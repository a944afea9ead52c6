/** The next number with one significant figure: 24 gives 30. */
export function oneFigureUp(number: number): number {
  if (number === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(number));
  return Math.ceil(number / unit) * unit;
}
