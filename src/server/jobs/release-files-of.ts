import type { IndicatorRelease } from '../../core/release/indicator-release.ts';
import { releaseId, sha256 } from '../../releases/release-id.ts';
import type { MakeFiles } from './build-release.ts';

const fileOf = (name: string, content: object) => {
  const body = Buffer.from(`${JSON.stringify(content)}\n`);
  return { name, mediaType: 'application/json; charset=utf-8', sha256: sha256(body), body };
};

/** The files of a release and the name that they give it. */
export const releaseFilesOf: MakeFiles = async (content: IndicatorRelease) => {
  const files = [fileOf('indicators.json', content)];
  const listed = files.map(({ name, sha256: print, body }) => ({ name, bytes: body.length, sha256: print }));
  const name = releaseId(content.dataThrough, listed);
  const manifest = fileOf('manifest.json', { id: name, files: listed });
  return { name, sha256: manifest.sha256, files: [...files, manifest] };
};
