import { z } from 'zod';
import { canonicalJson } from '../basics/canonical-json.ts';

/** The last entry of an institution's journal as it was published outside the database, where nobody can take it back. */
export const journalHead = z.strictObject({
  institutionId: z.string().refine((text) => text.isWellFormed()),
  sequence: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The instant of publication, ISO 8601. */
  at: z.string().refine((text) => text.isWellFormed()),
  /** Ed25519 over `headText`, base64url. */
  signature: z.string().exactOptional(),
});
export type JournalHead = Readonly<z.infer<typeof journalHead>>;

/** The text of a head that is signed. It says what it is, so that no other signed text can be passed off as a head. */
export const headText = ({ institutionId, sequence, hash, at }: JournalHead): string =>
  canonicalJson({ format: 'qaitu-journal-head', version: 1, institutionId, sequence, hash, at });
