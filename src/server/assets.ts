import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { represent, type Representation } from './representation.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Everything the browser loads, read into memory: names carry the content's hash, so they never change. */
export const loadAssets = async (folder: string): Promise<ReadonlyMap<string, Representation>> => {
  const assets = new Map<string, Representation>();
  for (const name of await readdir(folder)) {
    const type = types[path.extname(name)];
    if (type === undefined) continue;
    const body = await readFile(path.join(folder, name));
    const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
    assets.set(`/assets/${name}`, represent(body, type, { headers }));
  }
  return assets;
};
