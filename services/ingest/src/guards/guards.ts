import type { Change } from './change.js';

/** What a guard looks for, and how far it lets a file go before it is held; shares in percent. */
export const guardLimits = {
  rejected: { limit: 5, unit: '%', looks: 'rows rejected, of all rows of the file' },
  shrink: {
    limit: 20,
    unit: '%',
    looks: 'rows, people or amounts that a period or month would lose',
  },
  older: { limit: 0, unit: 'days', looks: 'days of the file before everything loaded of its kind' },
  codes: {
    limit: 1,
    unit: '%',
    looks: 'rows with a code that neither a list nor an earlier file has',
  },
  jump: {
    limit: 100,
    unit: '%',
    looks: 'more than the year before, day by day, or so much less',
  },
} as const satisfies Record<string, { limit: number; unit: string; looks: string }>;

/** The name of a guard, as `--accept` takes it. */
export type GuardName = keyof typeof guardLimits;

export const guardNames = Object.keys(guardLimits) as readonly GuardName[];

/** How far each guard lets a file go, where it is not as usual. */
export type GuardSettings = Readonly<Partial<Record<GuardName, number>>>;

/** A file went too far: which guard, and in a sentence what would happen. */
export interface Held {
  readonly guard: GuardName;
  readonly message: string;
}

/** What guards look at: what became of the rows, and what would become of what is loaded. */
export interface Guarded {
  readonly rowsRead: number;
  readonly rowsRejected: number;
  /** The commonest problem of rejected rows, and in how many rows. */
  readonly commonest: { readonly message: string; readonly rows: number } | null;
  readonly changes: readonly Change[];
  /** How many days before everything loaded of its kind the file begins; 0 where nothing is, or none. */
  readonly daysOlder: number;
  /** Codes that are on no list and in no earlier file. */
  readonly newCodes: readonly {
    readonly column: string;
    readonly shape: string;
    readonly rows: number;
  }[];
}

/** Fewer than this were there before: a share of them says nothing. */
const few = 10;
/** A month of fewer rows than this may lose any number of them. */
const fewInMonth = 50;

/** The guards that a file sets off, each with what it found. */
export function guardsOf(file: Guarded, settings: GuardSettings = {}): readonly Held[] {
  const limit = (guard: GuardName) => settings[guard] ?? guardLimits[guard].limit;
  return [
    ...rejected(file, limit('rejected')),
    ...file.changes.flatMap((change) => shrink(change, limit('shrink'))),
    ...older(file, limit('older')),
    ...codes(file, limit('codes')),
    ...file.changes.flatMap((change) => jump(change, limit('jump'))),
  ];
}

function rejected({ rowsRead, rowsRejected, commonest }: Guarded, limit: number): readonly Held[] {
  if (rowsRejected === 0 || rowsRejected * 100 <= rowsRead * limit) return [];
  const most = commonest ? ` Most often, in ${count(commonest.rows)}: ${commonest.message}` : '';
  return [
    {
      guard: 'rejected',
      message: `${count(rowsRejected)} of ${count(rowsRead)} rows are rejected (limit ${limit}%).${most}`,
    },
  ];
}

function shrink({ what, before, after, months }: Change, limit: number): readonly Held[] {
  const loses = (was: number, is: number) => is < was * (1 - limit / 100);
  const fall = (was: number, is: number) =>
    `from ${count(was)} to ${count(is)}, by ${percent((was - is) / was)} (limit ${limit}%)`;
  if (before >= few && loses(before, after))
    return [{ guard: 'shrink', message: `${what} would fall ${fall(before, after)}` }];
  const worst = months
    .filter((month) => month.before >= fewInMonth && loses(month.before, month.after))
    .toSorted((a, b) => a.after / a.before - b.after / b.before);
  const [first, ...more] = worst;
  if (!first) return [];
  const others = more.length === 0 ? '' : `, and of ${more.length} more months as well`;
  return [
    {
      guard: 'shrink',
      message: `${what} of ${monthName(first.month)} would fall ${fall(first.before, first.after)}${others}`,
    },
  ];
}

function older({ daysOlder }: Guarded, limit: number): readonly Held[] {
  if (daysOlder <= limit) return [];
  return [
    {
      guard: 'older',
      message: `the file begins ${count(daysOlder)} days before everything loaded of its kind (limit ${limit})`,
    },
  ];
}

function codes({ rowsRead, newCodes }: Guarded, limit: number): readonly Held[] {
  return newCodes
    .filter(({ rows }) => rows * 100 > rowsRead * limit)
    .map(({ column, shape, rows }) => ({
      guard: 'codes' as const,
      message: `${column} holds a code of the shape ${shape}, which is on no list and in no earlier file, in ${count(rows)} of ${count(rowsRead)} rows (limit ${limit}%)`,
    }));
}

function jump({ what, before, after, pace }: Change, limit: number): readonly Held[] {
  const most = 1 + limit / 100;
  // what stood for the same days is the better measure; where it falls, that is shrinkage
  if (before >= few) {
    if (after <= before * most) return [];
    const times = `${decimal(after / before)} times as many (limit ${decimal(most)})`;
    return [
      {
        guard: 'jump',
        message: `${what} would rise from ${count(before)} to ${count(after)}, ${times}`,
      },
    ];
  }
  if (!pace) return [];
  const times = pace.after / pace.before;
  if (times <= most && times >= 1 / most) return [];
  const how = times > 1 ? `${decimal(times)} times as many` : `only ${percent(times)} as many`;
  return [
    {
      guard: 'jump',
      message: `${what}: ${how} a day as in the year before (limit ${decimal(most)} times as many, or 1 in ${decimal(most)})`,
    },
  ];
}

const count = (number: number) => Math.round(number).toLocaleString('en-GB');
const decimal = (number: number) => number.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** Rounded so that it never reads as all or nothing where some is left. */
function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  if (rounded >= 100 && share < 1) return 'more than 99.9%';
  if (rounded <= 0 && share > 0) return 'less than 0.1%';
  return `${rounded}%`;
}

function monthName(month: string): string {
  return new Date(`${month}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
