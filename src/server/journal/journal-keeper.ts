import type { JournalHead } from '../../core/journal/head.ts';
import type { JournalVerdict } from '../../core/journal/journal-verifier.ts';
import type { Register } from '../../register/db.ts';
import { appendHeads, readHeads } from '../../register/journal/head-file.ts';
import { listHeads } from '../../register/journal/list-heads.ts';
import { headSigner } from '../../register/journal/sign-heads.ts';
import { verifyChain } from './verify-chain.ts';

/** Publishes the ends of the chains where the database cannot take them back, and compares the chains with them. */
export interface JournalKeeper {
  /** What was published last, for the public endpoint. */
  readonly published: () => { readonly publicKey: string; readonly heads: SignedHead[] };
  /** Walk one chain and compare it with every head published for it. */
  readonly verify: (institutionId: string) => Promise<JournalVerdict>;
  /** Sign and write the heads that moved since the last time. */
  readonly publish: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type SignedHead = JournalHead & { readonly signature: string };

const isSigned = (head: JournalHead): head is SignedHead => head.signature !== undefined;

const minute = 60_000;

/** `file` holds every head ever published, a line each; copies of it elsewhere make it stronger. */
export const keepJournal = async (
  register: Register,
  {
    file,
    seed,
    report,
  }: {
    readonly file: string;
    readonly seed: Uint8Array;
    readonly report: (sentence: string) => void;
  },
  interval = minute,
): Promise<JournalKeeper> => {
  const signer = headSigner(seed);
  const latest = new Map<string, SignedHead>();
  for await (const head of readHeads(file)) {
    if (isSigned(head)) latest.set(head.institutionId, head);
  }
  const publishMoved = async (): Promise<void> => {
    const at = new Date().toISOString();
    const moved = (await listHeads(register))
      .filter(({ institutionId, hash }) => latest.get(institutionId)?.hash !== hash)
      .map((head) => signer.sign({ ...head, at }))
      .filter(isSigned);
    await appendHeads(file, moved);
    for (const head of moved) latest.set(head.institutionId, head);
  };
  let running = Promise.resolve();
  const publish = async (): Promise<void> => {
    running = running.then(publishMoved).catch((error: unknown) => {
      report(`journal heads: ${error instanceof Error ? error.message : String(error)}`);
    });
    return running;
  };
  await publish();
  const timer = setInterval(() => void publish(), interval);
  return {
    published: () => ({ publicKey: signer.publicKey, heads: [...latest.values()] }),
    publish,
    verify: async (institutionId) =>
      verifyChain(register, institutionId, { file, publicKey: signer.publicKey }),
    stop: async () => {
      clearInterval(timer);
      await publish();
    },
  };
};
