import papaparse from 'papaparse';
import { platform } from '../platform.js';

/** A table as any reader of CSV gets it: what stands in each cell, by the heading of its column. */
export interface DataRead {
  readonly status: number;
  readonly headers: Headers;
  /** The rows; none where the question was refused. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly text: string;
}

/** Asks an address below `/v1/data/`, signed in as an analyst or not at all. */
export async function askData(
  path: string,
  parameters: Readonly<Record<string, string>>,
  as: 'public' | 'analyst' = 'public',
): Promise<DataRead> {
  const search = new URLSearchParams(parameters);
  const response = await fetch(`${platform.url}/v1/data/${path}?${search}`, {
    headers: as === 'analyst' ? { authorization: `Bearer ${platform.analystKey}` } : {},
  });
  const { status, headers } = response;
  const text = await response.text();
  const parsed = papaparse.parse<Record<string, string>>(text.trimEnd(), { header: true });
  return { status, headers, rows: response.ok ? parsed.data : [], text };
}
