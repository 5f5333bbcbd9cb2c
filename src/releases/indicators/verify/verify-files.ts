import { z } from 'zod';
import { releaseId, sha256 } from '../../release-id.ts';
import type { IndicatorManifest } from '../indicator-files.ts';
import { parseJson } from './parse-json.ts';
import type { ReleaseFault } from './release-fault.ts';

const manifestShape = z.strictObject({
  id: z.string(),
  dataThrough: z.iso.date(),
  isDemonstration: z.boolean(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** The manifest of a folder, undefined where it cannot be read, and what is wrong with it and with the files it lists. */
export const verifyFiles = (
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly manifest: IndicatorManifest | undefined; readonly faults: readonly ReleaseFault[] } => {
  const body = files.get('manifest.json');
  const read = manifestShape.safeParse(parseJson(body));
  if (!read.success || body === undefined)
    return { manifest: undefined, faults: [{ code: 'no-manifest', params: { folder } }] };
  const manifest = read.data;
  const faults: ReleaseFault[] = [];
  const fault = (code: ReleaseFault['code'], params: ReleaseFault['params']): void => {
    faults.push({ code, params });
  };
  if (!Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`).equals(body)) fault('manifest-form', {});
  const listed = new Set(['manifest.json']);
  for (const { name, bytes, sha256: sum } of manifest.files) {
    listed.add(name);
    const found = files.get(name);
    if (found === undefined) fault('file-missing', { file: name });
    else if (found.byteLength !== bytes || sha256(found) !== sum) fault('file-changed', { file: name });
  }
  for (const name of files.keys()) if (!listed.has(name)) fault('file-unlisted', { file: name });
  const computed = releaseId(manifest.dataThrough, manifest.files);
  if (computed !== manifest.id) fault('wrong-id', { given: manifest.id, computed });
  return { manifest, faults };
};
