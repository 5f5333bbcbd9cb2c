import { createHash } from 'node:crypto';
import type { ReleaseFile } from '../contract/release.ts';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A release is named after the day of its data and its content: the same facts give the same name anywhere. */
export const releaseId = (importedAt: string, files: readonly ReleaseFile[]): string =>
  `${importedAt.slice(0, 10)}-${sha256(files.map((file) => `${file.sha256}  ${file.name}\n`).join('')).slice(0, 10)}`;
