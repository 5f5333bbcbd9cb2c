import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is not secret of a backup: `manifest.json`, the one file of it that is never encrypted. */
export const backupManifest = z.object({
  format: z.literal('qaitu-backup'),
  version: z.int(),
  program: z.string(),
  mode: z.enum(['demonstration', 'production']),
  /** Recovery point: what was committed by then is inside. */
  takenAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  encryption: z.enum(['age', 'none']),
  /** Newest migration of the register. */
  migration: z.string(),
  /** Length of the journal of each institution. */
  positions: z.record(z.string(), z.object({ sequence: z.int(), hash: z.string() })),
  /** Rows by table. */
  rows: z.record(z.string(), z.int()),
  /** Every other file of the backup as it lies there, encrypted or not. */
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256 })),
  /** Uploaded files that were erased between the recovery point and their turn. */
  gone: z.array(sha256),
  /** Fingerprint of all above with a key of the backup; absent where it is not encrypted. */
  seal: z.string().optional(),
});

export type BackupManifest = z.infer<typeof backupManifest>;

export const backupVersion = 1;

/** What the fingerprint of a manifest is of. */
export const sealedText = (manifest: BackupManifest): string =>
  JSON.stringify(backupManifest.omit({ seal: true }).parse(manifest));
