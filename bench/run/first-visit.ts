import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What a browser without any kept file fetched for one page, by kinds of files, and how long until it stood. */
interface Visit {
  /** Kilobytes over the wire. */
  readonly total: number;
  /** The same by the ending of the name, in words; pages and answers without one are `html`. */
  readonly parts: string;
  /** From the address to the page with everything that it loads, in seconds. */
  readonly seconds: number;
}

/** Opens an address in an own page of the context. Throws when the page does not come to rest. */
export const firstVisit = async (context: BrowserContext, url: string): Promise<Visit> => {
  const page = await context.newPage();
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on('requestfinished', (request) => {
    const kind = path.extname(new URL(request.url()).pathname).slice(1) || 'html';
    sizes.push(request.sizes().then(({ responseBodySize }) => [kind, responseBodySize] as const));
  });
  const began = performance.now();
  await page.goto(url, { waitUntil: 'networkidle' });
  // The network counts as idle half a second after its last byte.
  const seconds = (performance.now() - began) / 1000 - 0.5;
  const bytes = new Map<string, number>();
  for (const [kind, size] of await Promise.all(sizes))
    if (size > 0) bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  await page.close();
  return {
    total: [...bytes.values()].reduce((sum, size) => sum + size, 0) / 1000,
    parts: [...bytes].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`).join(', '),
    seconds,
  };
};
