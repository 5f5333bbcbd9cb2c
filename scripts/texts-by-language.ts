import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { locales, type Locale } from '../src/core/basics/locale.ts';
import type { MessageEntry } from '../src/messages.catalogue.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'messages');

/** The texts of one language, as the desk fetches them. */
const textsIn = async (locale: Locale, files: readonly string[]): Promise<string> => {
  const nouns = await Promise.all(
    files.map(async (file) => {
      const entries = JSON.parse(await readFile(file, 'utf8')) as Record<string, MessageEntry>;
      const own = Object.entries(entries).map(([key, entry]) => [key, entry[locale]]);
      return [path.basename(file, '.json'), Object.fromEntries(own)];
    }),
  );
  return JSON.stringify(Object.fromEntries(nouns));
};

/** For the desk: a file of texts for each language, in place of the catalogue of all three. */
export const textsByLanguage = (): Plugin => ({
  name: 'texts-by-language',
  enforce: 'pre',
  async buildStart() {
    const files = (await readdir(folder)).map((name) => path.join(folder, name));
    for (const file of files) this.addWatchFile(file);
    for (const locale of locales) {
      this.emitFile({
        type: 'asset',
        name: `${locale}.json`,
        // The name in the manifest, by which the server finds it.
        originalFileName: `messages/${locale}`,
        source: await textsIn(locale, files),
      });
    }
  },
  resolveId(id) {
    return id.endsWith('/messages.catalogue.ts')
      ? path.join(root, 'src/web/desk/texts/loaded-catalogue.ts')
      : undefined;
  },
});
