import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** How many entries of an exported journal each request key has. */
export const entriesByKey = async (bundle: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(bundle) })) {
    const { entry } = JSON.parse(line) as { readonly entry?: { readonly requestKey?: string } };
    const key = entry?.requestKey;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
