import { z } from 'zod';

/**
 * The file that carries a journal out of the database: JSON Lines in UTF-8. The first line is the header, then
 * `{"entry": …}` for each entry, by sequence within an institution (institutions may be mixed), then `{"head": …}` for
 * each published head, at last `{"end": {"entries": n, "heads": m}}`, by which a truncated file is known.
 */
export const bundleHeader = z.strictObject({
  format: z.literal('qaitu-journal'),
  version: z.literal(1),
  /** ISO 8601. */
  exportedAt: z.string(),
  /** Ed25519, base64url: the key with which the heads in this file were signed. */
  publicKey: z.string(),
  /** The one institution whose journal this is; without it, that of all. Heads of others say nothing about it. */
  institutionId: z.string().exactOptional(),
});
export type BundleHeader = Readonly<z.infer<typeof bundleHeader>>;

/** The last line: how many lines of each kind came before. */
export const bundleEnd = z.strictObject({ entries: z.int().min(0), heads: z.int().min(0) });

/** Every reason why a bundle or a file of heads is not read, with the parameters its message may use. */
export const bundleRefusals = {
  'file-unreadable': ['file', 'reason'],
  empty: [],
  'not-utf8': ['line'],
  'not-json': ['line'],
  'not-a-journal': [],
  'other-version': ['version'],
  'line-too-long': ['line', 'limit'],
  'too-many-lines': ['limit'],
  'line-malformed': ['line', 'place'],
  truncated: ['line'],
  'heads-malformed': ['place'],
  'head-signature-wrong': ['institution', 'sequence'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Lines count from 1; `place` is where in the line, as a path of member names. */
export interface BundleRefusal {
  readonly code: keyof typeof bundleRefusals;
  readonly params: Readonly<Record<string, string | number>>;
}
