import { coventry } from '@careshape/domain';
import { type CodeList, Cells } from '../cells.js';
import { headingKey } from '../headingKey.js';
import type { Layout } from '../layout.js';
import { namesOf } from '../namedColumns.js';

/** Columns whose values a list closes, each with its list. */
export type CodedColumns = ReadonlyMap<string, CodeList>;

/** A list of more values than this decides no other column. */
const mostVariants = 60;

/**
 * The columns of a layout that hold codes of a list, as its own `parse` reads them: whatever is read as text, a date or a
 * number is none, nor are the council's own words.
 */
export function codedColumns(layout: Layout): CodedColumns {
  const names = [...namesOf(layout).values()];
  const places = new Map(names.map((name, place) => [headingKey(name), place]));
  const cells = new RecordingCells(places, layout.dateOrder);
  // which columns are read may depend on a code, such as the type of an event
  const variants: Record<string, string>[] = [{}];
  for (let variant = variants.shift(); variant; variant = variants.shift()) {
    const before = new Set(cells.lists.keys());
    cells.moveTo(
      2,
      names.map((name) => variant[name] ?? ''),
    );
    try {
      layout.parse(cells, anything, coventry);
    } catch {
      // it cannot say more without what it looks up in the database
    }
    for (const [name, list] of cells.lists) {
      if (before.has(name) || list.size > mostVariants) continue;
      for (const value of list.keys()) variants.push({ ...variant, [name]: value });
    }
  }
  return cells.lists;
}

class RecordingCells extends Cells {
  readonly lists = new Map<string, CodeList>();

  override code<Code extends string>(column: string, list: CodeList<Code>): Code | null {
    this.lists.set(column, list);
    return super.code(column, list);
  }

  override requiredCode<Code extends string>(column: string, list: CodeList<Code>): Code {
    this.lists.set(column, list);
    return super.requiredCode(column, list);
  }

  override codeOr<Code extends string, NotMapped extends string>(
    column: string,
    list: CodeList<Code>,
    notMapped: NotMapped,
  ): Code | NotMapped | null {
    this.lists.set(column, list);
    return super.codeOr(column, list, notMapped);
  }
}

/** In place of what a layout looks up: it has everything that it is asked for. */
const anything: unknown = new Proxy(() => anything, {
  get: (_target, name) => {
    if (name === Symbol.iterator) return () => [].values();
    return name === Symbol.toPrimitive ? () => '' : anything;
  },
  apply: () => anything,
});
