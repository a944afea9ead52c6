import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';

/** Shows how far a file has come. */
export interface Progress {
  readonly rows: (rows: number) => void;
  readonly stop: () => void;
}

const silent: Progress = { rows: () => {}, stop: () => {} };
const linesEveryMs = 5_000;

/**
 * A bar with rows a second on a terminal; elsewhere a plain line every five seconds, so that a log stays readable.
 *
 * @param out null for no progress at all
 */
export function progressOf(file: string, out: NodeJS.WriteStream | null): Progress {
  if (out === null) return silent;
  return out.isTTY ? barOf(file, out) : linesOf(file, out);
}

function barOf(file: string, out: NodeJS.WriteStream): Progress {
  // the number of rows is not known before the end: the bar counts instead of filling
  const bar = new SingleBar({
    stream: out,
    format: `${basename(file)}  {value} rows  {rate} rows/s  {duration_formatted}`,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  });
  const started = performance.now();
  bar.start(0, 0, { rate: 0 });
  return {
    rows: (rows) =>
      bar.update(rows, { rate: Math.round((1000 * rows) / (performance.now() - started)) }),
    stop: () => bar.stop(),
  };
}

function linesOf(file: string, out: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let last = started;
  return {
    rows: (rows) => {
      const now = performance.now();
      if (now - last < linesEveryMs) return;
      last = now;
      out.write(
        `${basename(file)}: ${rows} rows so far, ${Math.round((1000 * rows) / (now - started))} rows/s\n`,
      );
    },
    stop: () => {},
  };
}
