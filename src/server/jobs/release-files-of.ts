import { indicatorFiles } from '../../releases/indicators/indicator-files.ts';
import { sha256 } from '../../releases/release-id.ts';
import type { MakeFiles } from './carry-out-order.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  cff: 'application/yaml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The files of a release and the name that they give it. */
export const releaseFilesOf: MakeFiles = async (content, { note }) => {
  const { manifest, files } = indicatorFiles(content, note);
  const kept = [...files].map(([name, body]) => ({
    name,
    mediaType: mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    sha256: sha256(body),
    body,
  }));
  const own = kept.find(({ name }) => name === 'manifest.json');
  if (own === undefined) throw new Error('a release without its manifest');
  return { name: manifest.id, sha256: own.sha256, files: kept };
};
