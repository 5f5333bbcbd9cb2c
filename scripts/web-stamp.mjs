// Whether the built web is that of the sources: a fingerprint of names, sizes and times.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
export const stampFile = path.join(root, 'dist/stamp');
const sources = [
  'src/web',
  'src/core',
  'src/contract',
  'src/solve',
  'src/exchange/tabular',
  'src/messages.ts',
  'src/messages.catalogue.ts',
  'scripts/texts-by-language.ts',
  'messages',
  'reference/code-lists',
  'vite.config.ts',
  'package-lock.json',
];

const list = async (place) => {
  const file = path.join(root, place);
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined) return [];
  if (!facts.isDirectory()) return [`${place} ${facts.size} ${facts.mtimeMs}`];
  const names = (await readdir(file)).toSorted();
  return (await Promise.all(names.map((name) => list(path.join(place, name))))).flat();
};

export const fingerprintWeb = async () => {
  const lines = (await Promise.all(sources.map(list))).flat();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

export const isStale = async () =>
  (await readFile(stampFile, 'utf8').catch(() => '')) !== (await fingerprintWeb());
