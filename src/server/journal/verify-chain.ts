import type { JournalHead } from '../../core/journal/head.ts';
import { journalVerifier, type JournalVerdict } from '../../core/journal/journal-verifier.ts';
import type { Register } from '../../register/db.ts';
import { readHeads } from '../../register/journal/head-file.ts';
import { listChain } from '../../register/journal/list-chain.ts';
import { isSignedHead } from '../../register/journal/sign-heads.ts';
import { sha256 } from '../../register/sha256.ts';

const chainPage = 5000;

/** Walk the chain of an institution and compare it with every head in the file that the key signed. */
export const verifyChain = async (
  register: Register,
  institutionId: string,
  { file, publicKey }: { readonly file: string; readonly publicKey: string },
): Promise<JournalVerdict> => {
  const verifier = journalVerifier(sha256);
  await register.inInstitution(institutionId, async (trx) => {
    for (let after = 0; ;) {
      const page = await listChain(trx, institutionId, { after, limit: chainPage });
      for (const entry of page) verifier.take(entry);
      const last = page.at(-1);
      if (last === undefined || page.length < chainPage) return;
      after = last.sequence;
    }
  });
  const heads: JournalHead[] = [];
  for await (const head of readHeads(file)) {
    if (head.institutionId === institutionId && isSignedHead(head, publicKey)) heads.push(head);
  }
  return verifier.end(heads);
};
