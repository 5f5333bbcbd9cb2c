import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDemonstration } from '../site/open-demonstration.ts';
import { galleryPage } from './gallery-page.ts';
import { pictures } from './pictures.ts';
import { takePicture } from './take-picture.ts';

/** All pictures together, in bytes: a clone stays small. */
const most = 6_000_000;

const docs = path.resolve(import.meta.dirname, '../../docs');
const { values } = parseArgs({ options: { only: { type: 'string' }, at: { type: 'string' } } });
const { only } = values;
const wanted = pictures.filter(({ name }) => only === undefined || new RegExp(only).test(name));

const site = await openDemonstration(values.at);
const taken = [];
const failed: string[] = [];
try {
  for (const picture of wanted) {
    try {
      taken.push({ picture, ...(await takePicture(site.browser, site.address, picture)) });
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
    }
  }
} finally {
  await site.close();
}
const bytes = taken.reduce((sum, { image }) => sum + image.length, 0);
if (bytes > most) failed.push(`${bytes} bytes of pictures are more than ${most}`);
if (failed.length === 0) {
  for (const { picture, image } of taken)
    await writeFile(path.join(docs, 'pictures', `${picture.name}.webp`), image);
  if (only === undefined) {
    const names = new Set(pictures.map(({ name }) => `${name}.webp`));
    for (const file of await readdir(path.join(docs, 'pictures')))
      if (file.endsWith('.webp') && !names.has(file)) await rm(path.join(docs, 'pictures', file));
    await writeFile(path.join(docs, 'gallery.md'), galleryPage(taken));
  }
}
for (const line of failed) process.stderr.write(`${line}\n`);
process.stdout.write(`${taken.length} pictures, ${Math.round(bytes / 1000)} kB\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
