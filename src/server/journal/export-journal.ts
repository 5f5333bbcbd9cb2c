import type { JournalEntry } from '../../core/journal/entry.ts';
import type { JournalHead } from '../../core/journal/head.ts';
import { writeJournalBundle } from '../../exchange/journal/write-journal-bundle.ts';
import type { Register } from '../../register/db.ts';
import { readHeads } from '../../register/journal/head-file.ts';
import { listChain } from '../../register/journal/list-chain.ts';
import { listHeads } from '../../register/journal/list-heads.ts';
import { headSigner } from '../../register/journal/sign-heads.ts';

const page = 5000;

async function* entriesOf(register: Register, institutions: readonly string[]): AsyncGenerator<JournalEntry> {
  for (const institutionId of institutions) {
    for (let after = 0; ;) {
      const from = after;
      const entries = await register.inInstitution(institutionId, async (trx) =>
        listChain(trx, institutionId, { after: from, limit: page }),
      );
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined || entries.length < page) break;
      after = last.sequence;
    }
  }
}

/**
 * The journal of all institutions, or of one, as the lines of a bundle that can be verified without the database: its
 * entries and every head published for them. Heads are read first, so that none is ahead of its chain.
 */
export async function* exportJournal(
  register: Register,
  {
    headFile,
    seed,
    institutionId,
    now,
  }: {
    readonly headFile: string;
    readonly seed: Uint8Array;
    readonly institutionId?: string;
    readonly now: Date;
  },
): AsyncGenerator<string> {
  const heads: JournalHead[] = [];
  for await (const head of readHeads(headFile)) {
    if (institutionId === undefined || head.institutionId === institutionId) heads.push(head);
  }
  const chains = (await listHeads(register)).map((head) => head.institutionId);
  const institutions = chains.filter((id) => institutionId === undefined || id === institutionId);
  const { publicKey } = headSigner(seed);
  yield* writeJournalBundle(
    {
      exportedAt: now.toISOString(),
      publicKey,
      ...(institutionId === undefined ? {} : { institutionId }),
    },
    entriesOf(register, institutions),
    heads,
  );
}
