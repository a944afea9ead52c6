import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { platform } from '../platform.js';
import { groupings } from './groupings.js';

const hasPandas = spawnSync('python3', ['-c', 'import pandas']).status === 0;
if (!hasPandas) console.log('pandas: skipped, since python3 with pandas is not on this machine');

/** Reads an answer as pandas users do, and gives the frame back as records. */
const script = `
import json, sys, urllib.request
import pandas
url, query = sys.argv[1:3]
body = json.dumps({"query": query}).encode()
asked = urllib.request.Request(url, body, {"content-type": "application/json"})
answer = json.load(urllib.request.urlopen(asked))["data"]
frame = pandas.json_normalize(answer["placements"]["rows"])
print(json.dumps({"rows": len(frame), "people": frame["people.value"].fillna(-1).tolist()}))
`;

test.skipIf(!hasPandas)('pandas reads each grouping as a frame of its own numbers', async () => {
  interface Answer {
    readonly placements: {
      readonly rows: readonly { readonly people: { value: number | null } }[];
    };
  }
  for (const { query } of groupings) {
    const text = execFileSync('python3', ['-c', script, `${platform.url}/graphql`, query]);
    const frame = JSON.parse(text.toString()) as { rows: number; people: readonly number[] };
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Answer };
    const { rows } = data.placements;
    expect(frame).toEqual({
      rows: rows.length,
      people: rows.map(({ people }) => people.value ?? -1),
    });
  }
});
