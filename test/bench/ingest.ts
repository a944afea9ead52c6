import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { embeddedServer, scratchDatabase } from '@careshape/database';
import {
  cldClientTypes,
  cldColumns,
  cldEventOutcomes,
  cldServiceComponents,
  cldServiceTypes,
  cldSupportReasons,
  coventry,
  coventryWards,
  ethnicGroups,
} from '@careshape/domain';
import { loadFile, type ReadingThread, startReadingThread } from '@careshape/ingest';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows a second of one way of bringing the same file into PostgreSQL. */
export interface IngestBench {
  readonly rows: number;
  readonly bareCopyRowsPerSecond: number;
  readonly loadRowsPerSecond: number;
  /** As above, of the quickest load. */
  readonly bestLoadRowsPerSecond: number;
  /** As above, of the first file of a run, which also starts the thread that reads. */
  readonly firstLoadRowsPerSecond: number;
  /** Load over bare COPY; the target is 0.30. */
  readonly ratio: number;
}

const rows = 100_000;
const rounds = 9;

/**
 * Loads a file of 100,000 Client Level Data events through the real loader, and the same file by a bare COPY of 50 text
 * columns into a plain table, turn by turn; prints the median of nine of each and their ratio.
 */
export async function benchIngest(): Promise<IngestBench> {
  const folder = mkdtempSync(join(tmpdir(), 'careshape-bench-'));
  // the embedded server of root runs as another user
  chmodSync(folder, 0o755);
  const server = await embeddedServer(join(folder, 'home'));
  const thread = startReadingThread();
  try {
    const file = join(folder, 'cld.csv');
    await pipeline(Readable.from(cldText()), createWriteStream(file));
    const copies: number[] = [];
    const loads: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      copies.push(await timeBareCopy(server.url, file));
      loads.push(await timeLoad(server.url, file, thread));
    }
    const bareCopyRowsPerSecond = Math.round(rows / median(copies));
    const loadRowsPerSecond = Math.round(rows / median(loads));
    const bestLoadRowsPerSecond = Math.round(rows / Math.min(...loads));
    const firstLoadRowsPerSecond = Math.round(rows / loads[0]!);
    const ratio = loadRowsPerSecond / bareCopyRowsPerSecond;
    const megabytes = (statSync(file).size / 1e6).toFixed(1);
    process.stdout.write(
      `ingest: ${rows} CLD rows, ${megabytes} MB, medians of ${rounds}, turn by turn\n` +
        `  bare COPY       ${bareCopyRowsPerSecond} rows/s\n` +
        `  careshape load  ${loadRowsPerSecond} rows/s (target 40,000)\n` +
        `  the best load   ${bestLoadRowsPerSecond} rows/s\n` +
        `  the first load  ${firstLoadRowsPerSecond} rows/s\n` +
        `  ratio           ${ratio.toFixed(2)} (target 0.30)\n`,
    );
    return {
      rows,
      bareCopyRowsPerSecond,
      loadRowsPerSecond,
      bestLoadRowsPerSecond,
      firstLoadRowsPerSecond,
      ratio,
    };
  } finally {
    await thread?.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(seconds: readonly number[]): number {
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)]!;
}

async function timeBareCopy(serverUrl: string, file: string): Promise<number> {
  const database = await scratchDatabase(serverUrl);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const columns = header.map((_, place) => `c${place} text`).join(', ');
    await client.query(`create table plain (${columns})`);
    const start = performance.now();
    await pipeline(
      createReadStream(file, { highWaterMark: 1 << 20 }),
      client.query(copyFrom('copy plain from stdin with (format csv, header)')),
    );
    return (performance.now() - start) / 1000;
  } finally {
    await client.end();
    await database.close();
  }
}

async function timeLoad(
  serverUrl: string,
  file: string,
  thread: ReadingThread | null,
): Promise<number> {
  const database = await scratchDatabase(serverUrl);
  try {
    const start = performance.now();
    const report = await loadFile(
      file,
      { authority: coventry, layout: null, strict: false, demo: true },
      { url: database.url, now: () => new Date(), progress: () => {}, thread },
    );
    const seconds = (performance.now() - start) / 1000;
    if (report.rowsAccepted !== rows)
      throw new Error(`not every row was good: ${JSON.stringify(report)}`);
    return seconds;
  } finally {
    await database.close();
  }
}

const header = [
  ...cldColumns.filter((name) => name !== 'Date of Birth' && name !== 'Postcode'),
  'Birth Year',
  'Birth Month',
  'Ward',
];

/** A made-up file, the same each time: 8,000 people, four kinds of event as a council sends them. */
function* cldText(): Generator<string> {
  yield `${header.map(quotedIfNeeded).join(',')}\r\n`;
  for (let row = 0; row < rows; row += 1) {
    const cells = cellsOf(row);
    yield `${header.map((name) => quotedIfNeeded(cells[name] ?? '')).join(',')}\r\n`;
  }
}

function cellsOf(row: number): Record<string, string> {
  const person = (row * 7919) % 8000;
  const kind = ['Service', 'Request', 'Service', 'Assessment', 'Service', 'Review'][row % 6]!;
  const start = new Date(Date.UTC(2023, 3, 1 + (row % 340)));
  const ended = kind !== 'Service' || row % 3 === 0;
  return {
    'LA Code': coventry.cassr,
    'Reporting Period Start Date': '01/04/2023',
    'Reporting Period End Date': '31/03/2024',
    'LA Person Unique Identifier': (person * 104_729).toString(16).padStart(32, 'abcdef01'),
    Gender: person % 2 === 0 ? 'Female' : 'Male',
    Ethnicity: ethnicGroups[person % 19]!.cld,
    'Client Type': cldClientTypes[0].words,
    'Primary Support Reason': cldSupportReasons[person % 12]!.words,
    'Accommodation Status': 'Owner occupier or shared ownership scheme',
    'Employment Status': 'Not in paid employment: Not actively seeking work or retired',
    'Client Funding Status': 'Fully social care funded',
    'Event Type': kind,
    'Event Reference': `EVT-${row}`,
    'Event Start Date': ukDate(start),
    'Event End Date': ended ? ukDate(new Date(start.getTime() + (row % 20) * 86_400_000)) : '',
    'Event Outcome': cldEventOutcomes[row % 15]!.words,
    ...cellsOfKind(kind, row),
    'Birth Year': String(1920 + (person % 85)),
    'Birth Month': String(1 + (person % 12)),
    Ward: coventryWards[person % 18]!.code,
  };
}

function cellsOfKind(kind: string, row: number): Record<string, string> {
  if (kind === 'Request') return { 'Request: Route of Access': 'Community / Other route' };
  if (kind === 'Assessment') return { 'Assessment Type': 'Long term assessment' };
  if (kind === 'Review') return { 'Review Reason': 'Planned' };
  return {
    'Event Description': 'Support at home',
    'Service Type': cldServiceTypes[row % 7]!.words,
    'Service Component': cldServiceComponents[row % 25]!.words,
    'Delivery Mechanism': 'CASSR commissioned support',
    'Provider CQC Location Name': `Demo service ${row % 200}`,
    'Provider CQC Location ID': `1-${900_000_000 + (row % 200)}`,
    'Unit Cost': (15 + (row % 900) / 100).toFixed(2),
    'Cost Frequency (Unit Type)': 'Hourly',
    'Planned units per week': String(1 + (row % 30)),
  };
}

function ukDate(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

function quotedIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
