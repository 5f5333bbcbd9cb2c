import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Entry {
  readonly institutionId: string;
  readonly requestKey: string;
  readonly at: string;
}

const entriesOf = async function* (bundle: string): AsyncGenerator<Entry> {
  for await (const line of createInterface({ input: createReadStream(bundle) })) {
    const { entry } = JSON.parse(line) as { readonly entry?: Entry };
    if (entry !== undefined) yield entry;
  }
};

/** How many entries of an exported journal each request key has. */
export const entriesByKey = async (bundle: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for await (const { requestKey } of entriesOf(bundle))
    counts.set(requestKey, (counts.get(requestKey) ?? 0) + 1);
  return counts;
};

/** When the entries of an institution were made, in the order of their numbers. */
export const timesOf = async (bundle: string, institutionId: string): Promise<readonly string[]> => {
  const times: string[] = [];
  for await (const entry of entriesOf(bundle))
    if (entry.institutionId === institutionId) times.push(entry.at);
  return times;
};
