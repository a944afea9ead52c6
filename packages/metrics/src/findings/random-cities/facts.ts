/**
 * What a reader knows who has the true figures: those of one measure, by name and by time in words, in order of time.
 *
 * The name of all together is empty, and so is the time where there is none.
 */
export interface Facts {
  readonly noun: string;
  readonly percent: boolean;
  /** Null where there is no figure, such as a rate of nobody. */
  value(name: string, time: string): number | null;
  /** Names in the answer, what is not known left out. */
  readonly names: readonly string[];
  readonly unknownNames: readonly string[];
  /** Of two dimensions: what a sentence begins with that is about one value of one, and its names by those of the other. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly times: readonly string[];
  /** Buckets in a year; null where a year before is not looked for. */
  readonly back: number | null;
  /** Whether the public sees a number. */
  isShown(name: string, time: string): boolean;
  /** Whether a figure as printed may stand for the true one of a name and time. */
  isPrinted(text: string, name: string, time: string): boolean;
}

/** Whether a figure lies so near another as a sentence says: 1 point, or 2%. */
export function isNear(one: number | null, of: number, within: string): boolean {
  if (one === null) return false;
  return Math.abs(one - of) <= (within === '2%' ? 0.0200001 * Math.abs(of) : 1.0000001);
}

/** Whether a text begins with words, large letters or small. */
export function isStart(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start.toLowerCase();
}

/** A text as a regular expression finds it. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
