/** Says that a step begins, runs it, and says how long it took; a step under a tenth of a second is not worth a time. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  process.stdout.write(`  ${title} …\n`);
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  if (seconds >= 0.1) process.stdout.write(`  ${title}: ${seconds.toFixed(1)} s\n`);
  return result;
}
