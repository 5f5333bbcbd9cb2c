import type { ReleaseFile } from '../../contract/release.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { indicatorReleaseShape, type IndicatorRelease } from '../../core/release/indicator-release.ts';
import { releaseId, sha256 } from '../release-id.ts';
import { catalog } from './catalog.ts';
import { citationCff } from './citation-cff.ts';
import { csvMetadata } from './csv-metadata.ts';
import { dataPackage } from './data-package.ts';
import { datacite } from './datacite.ts';
import { indicatorTables } from './indicator-tables.ts';
import { readme } from './readme.ts';
import { tableCsv } from './table-csv.ts';
import { tableParquet } from './table-parquet.ts';

/** What a release is called and which files it has. */
export interface IndicatorManifest {
  readonly id: string;
  readonly dataThrough: string;
  readonly isDemonstration: boolean;
  readonly files: readonly ReleaseFile[];
}

/** A release as files; the manifest is one of them, and lists all others. */
export interface IndicatorFiles {
  readonly manifest: IndicatorManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** Writes a release as files, named after the day of its data and its content: the same release and note, the same bytes and name. */
export const indicatorFiles = (given: IndicatorRelease, note: LocalizedText | null): IndicatorFiles => {
  // Fields in one order, whatever way the content came.
  const content = indicatorReleaseShape.parse(given);
  const tables = indicatorTables(content);
  const files = new Map<string, Uint8Array>();
  const put = (name: string, body: string | Uint8Array): void => {
    files.set(name, typeof body === 'string' ? new TextEncoder().encode(body) : body);
  };
  for (const table of tables) {
    put(`${table.name}.csv`, tableCsv(table));
    put(`${table.name}.parquet`, tableParquet(table));
  }
  put('indicators.json', json(content));
  put('transparency.json', json(content.transparency));
  const listed = (): readonly ReleaseFile[] =>
    [...files].map(([name, body]) => ({ name, bytes: body.byteLength, sha256: sha256(body) }));
  const about = { content, note, tables, files: listed() };
  put('datapackage.json', json(dataPackage(about)));
  put('csv-metadata.json', json(csvMetadata(about)));
  put('catalog.jsonld', json(catalog(about)));
  put('CITATION.cff', citationCff(about));
  put('datacite.json', json(datacite(about)));
  put('README.md', readme(about));
  const { dataThrough, isDemonstration } = content;
  const whole = listed();
  const manifest: IndicatorManifest = {
    id: releaseId(dataThrough, whole),
    dataThrough,
    isDemonstration,
    files: whole,
  };
  put('manifest.json', json(manifest));
  return { manifest, files };
};
