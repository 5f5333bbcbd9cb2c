import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { accept, refuse } from '../core/basics/result.ts';
import type { Result } from '../core/basics/result.ts';
import type { JournalHead } from '../core/journal/head.ts';
import type { JournalVerdict } from '../core/journal/journal-verifier.ts';
import { journalVerifier } from '../core/journal/journal-verifier.ts';
import type { BundleRefusal } from '../exchange/journal/journal-bundle.ts';
import type { ReadHeads } from '../exchange/journal/read-heads.ts';
import { readHeads } from '../exchange/journal/read-heads.ts';
import { readJournalBundle } from '../exchange/journal/read-journal-bundle.ts';
import { isSignedHead } from '../register/journal/sign-heads.ts';

/** The verdict on a bundle, and whether its last line was there. */
export interface VerifiedBundle {
  readonly verdict: JournalVerdict;
  readonly isComplete: boolean;
}

/** What the system says of a file that is not there, is a folder, or may not be read; other errors are ours. */
const unreadable = (file: string, error: unknown): Result<never, BundleRefusal> => {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  return refuse({ code: 'file-unreadable', params: { file, reason: String(error.code) } });
};

const readHeadsFile = async (file: string | undefined): Promise<Result<ReadHeads, BundleRefusal>> => {
  if (file === undefined) return accept({ heads: [] });
  try {
    return readHeads(await readFile(file, 'utf8'));
  } catch (error) {
    return unreadable(file, error);
  }
};

const wronglySigned = (heads: readonly JournalHead[], publicKey: string): JournalHead | undefined =>
  heads.find((head) => head.signature !== undefined && !isSignedHead(head, publicKey));

/**
 * Verifies a bundle offline against the heads that it carries and those of another file. A head with a signature that is
 * not of the key it came with is refused, because it proves nothing; heads without signature are believed, since who
 * keeps them apart may have written them down by hand. A bundle without its end is refused as truncated where no fault
 * names what is missing.
 */
export const verifyBundle = async (
  file: string,
  headsFile?: string,
): Promise<Result<VerifiedBundle, BundleRefusal>> => {
  const published = await readHeadsFile(headsFile);
  if (!published.ok) return published;
  const verifier = journalVerifier((text) => hash('sha256', text, 'hex'), { isOrdered: true });
  try {
    const bundle = await readJournalBundle(createReadStream(file), verifier.take);
    if (!bundle.ok) return bundle;
    const { header, heads, lines, isComplete } = bundle.value;
    const wrong =
      wronglySigned(heads, header.publicKey) ??
      wronglySigned(published.value.heads, published.value.publicKey ?? header.publicKey);
    if (wrong !== undefined) {
      const { institutionId: institution, sequence } = wrong;
      return refuse({ code: 'head-signature-wrong', params: { institution, sequence } });
    }
    const concerns = ({ institutionId }: JournalHead): boolean =>
      header.institutionId === undefined || header.institutionId === institutionId;
    const verdict = verifier.end([...heads, ...published.value.heads].filter(concerns));
    if (verdict.valid && !isComplete) return refuse({ code: 'truncated', params: { line: lines } });
    return accept({ verdict, isComplete });
  } catch (error) {
    return unreadable(file, error);
  }
};
