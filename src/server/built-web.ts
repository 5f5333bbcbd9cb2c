import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../core/basics/locale.ts';
import type { AssetNames, PageRequest } from '../web/public/page.ts';
import { loadAssets } from './assets.ts';
import type { Representation } from './representation.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** The built web: the render function (the one door into `web`) and what the browser loads. */
export interface BuiltWeb {
  readonly renderPage: (request: PageRequest) => string;
  readonly assets: ReadonlyMap<string, Representation>;
  readonly names: AssetNames;
  /** What a desk page loads; none of it is in a public page. */
  readonly desk: Pick<AssetNames, 'styles' | 'scripts' | 'preloads'>;
  /** Where the texts of the desk are, by language. */
  readonly deskTexts: Readonly<Record<Locale, string>>;
  /** What the page of a follow-up loads: as little as a phone on a slow line needs. */
  readonly followUp: Pick<AssetNames, 'styles' | 'scripts' | 'preloads'>;
  /** What the page of participants of a session loads, on their phones. */
  readonly join: Pick<AssetNames, 'styles' | 'scripts' | 'preloads'>;
  /** What the page of a participant's consents loads, on a phone. */
  readonly participant: Pick<AssetNames, 'styles' | 'scripts' | 'preloads'>;
}

/** Pages that are made in the browser and load nothing of the public ones. */
const apart = ['desk', 'follow-up', 'join', 'participant'];

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

/** Loads what `npm run build` made. Throws when it was not built: `npm start` always builds first. */
export const loadBuiltWeb = async (): Promise<BuiltWeb> => {
  const manifest = JSON.parse(
    await readFile(path.join(dist, 'public/.vite/manifest.json'), 'utf8'),
  ) as Record<string, ManifestEntry>;
  const entries = Object.values(manifest).filter((entry) => entry.isEntry === true);
  const scriptsOf = (name: string) =>
    entries.filter((entry) => entry.name === name).map((entry) => `/${entry.file}`);
  const stylesOf = (chosen: readonly ManifestEntry[]) =>
    chosen.flatMap((entry) => entry.css ?? []).map((name) => `/${name}`);
  const assets = await loadAssets(path.join(dist, 'public/assets'));
  const door = (await import(pathToFileURL(path.join(dist, 'server/render.js')).href)) as {
    renderPage: BuiltWeb['renderPage'];
  };
  const fonts = [...assets.keys()].filter((name) => /source-sans-3-(cyrillic|latin)-wght-normal/.test(name));
  const ownOf = (name: string) => ({
    styles: stylesOf(entries.filter((entry) => entry.name === name)),
    scripts: scriptsOf(name),
    preloads: fonts,
  });
  const textsIn = (locale: Locale): string => {
    const entry = manifest[`messages/${locale}`];
    if (entry === undefined) throw new Error(`The built web has no texts in ${locale}`);
    return `/${entry.file}`;
  };
  return {
    renderPage: door.renderPage,
    assets,
    names: {
      styles: stylesOf(entries.filter(({ name = '' }) => !apart.includes(name))),
      scripts: scriptsOf('site'),
      pageScripts: { audit: scriptsOf('audit'), cost: scriptsOf('cost') },
      preloads: fonts,
    },
    desk: ownOf('desk'),
    deskTexts: { kk: textsIn('kk'), ru: textsIn('ru'), en: textsIn('en') },
    followUp: ownOf('follow-up'),
    join: ownOf('join'),
    participant: ownOf('participant'),
  };
};
