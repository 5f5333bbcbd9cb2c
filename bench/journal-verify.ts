/**
 * How fast a journal is verified: entries already read, and a bundle read from disk. The peer is the least that any
 * verifier must do, SHA-256 over the same bytes. Goal: 100,000 entries a second. Run: `node bench/journal-verify.ts`.
 */
import { hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { JournalEntry } from '../src/core/journal/entry.ts';
import { firstPreviousHash } from '../src/core/journal/entry.ts';
import { journalVerifier } from '../src/core/journal/journal-verifier.ts';
import { entryText, hashEntry } from '../src/core/journal/hash-entry.ts';
import { verifyJournal } from '../src/core/journal/verify-journal.ts';
import { readJournalBundle } from '../src/exchange/journal/read-journal-bundle.ts';
import { writeJournalBundle } from '../src/exchange/journal/write-journal-bundle.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const digest = (text: string): string => hash('sha256', text, 'hex');
const institutions = 10;
const each = sized(20_000);
const rounds = 7;

const chain = (institutionId: string): JournalEntry[] => {
  const entries: JournalEntry[] = [];
  let previousHash = firstPreviousHash;
  for (let sequence = 1; sequence <= each; sequence += 1) {
    const entry = {
      institutionId,
      sequence,
      id: `ent_${institutionId}_${sequence}`,
      kind: 'ApplicationSubmitted',
      noun: 'application',
      recordId: `app_${sequence}`,
      actor: `acc_${sequence % 97}`,
      at: new Date(1_790_000_000_000 + sequence * 1000).toISOString(),
      requestKey: `0195f0a2-7c11-7a52-9d1e-${String(sequence).padStart(12, '0')}`,
      data: { callId: 'cal_1', ruleVersion: 3, submittedOn: '2026-11-25', tasks: ['tsk_1', 'tsk_2'] },
      previousHash,
    };
    previousHash = hashEntry(entry, digest);
    entries.push({ ...entry, hash: previousHash });
  }
  return entries;
};

const chains = Array.from({ length: institutions }, (_, index) => chain(`ins_${index}`));
const entries = chains.flat();
const heads = chains.map((own) => {
  const last = own.at(-1);
  if (last === undefined) throw new Error('An empty chain');
  return { institutionId: last.institutionId, sequence: last.sequence, hash: last.hash, at: last.at };
});
const texts = entries.map(entryText);

/** Seconds on the clock, and seconds of the processor with all threads of this process. */
const timed = async (work: () => unknown): Promise<readonly [number, number]> => {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(processor);
  return [(performance.now() - clock) / 1000, (user + system) / 1e6];
};

const requireValid = (isValid: boolean): void => {
  if (!isValid) throw new Error('The journal of the benchmark is not valid');
};

const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-'));
const file = path.join(folder, 'journal.jsonl');
const works = {
  'SHA-256 alone': () => {
    for (const text of texts) digest(text);
  },
  'entries in memory': () => {
    requireValid(verifyJournal(entries, heads, digest).valid);
  },
  'bundle on disk': async () => {
    const verifier = journalVerifier(digest, { isOrdered: true });
    const bundle = await readJournalBundle(createReadStream(file), verifier.take);
    requireValid(bundle.ok && bundle.value.isComplete && verifier.end(bundle.value.heads).valid);
  },
};
try {
  const opening = { exportedAt: '2026-11-25T12:00:00.000Z', publicKey: '' };
  await pipeline(writeJournalBundle(opening, entries, heads), createWriteStream(file));
  const seen = new Map<string, (readonly [number, number])[]>();
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const seconds = await timed(work);
      // The first round warms the compiler up and is not counted.
      if (round > 0) seen.set(name, [...(seen.get(name) ?? []), seconds]);
    }
  console.log(`${entries.length} entries in ${institutions} chains, medians of ${rounds} interleaved rounds`);
  for (const [name, list] of seen) {
    const clocks = list.map(([clock]) => entries.length / clock);
    const processor = (median(list.map(([, seconds]) => seconds)) / entries.length) * 1e6;
    const range = [Math.min(...clocks), Math.max(...clocks)].map((rate) =>
      Math.round(rate).toLocaleString('en'),
    );
    console.log(
      `${name.padEnd(18)} ${Math.round(median(clocks)).toLocaleString('en').padStart(9)} entries/s (${range.join('–')})  ${processor.toFixed(1)} µs of processor time an entry`,
    );
    const goal = name === 'SHA-256 alone' ? undefined : { atLeast: 100_000 };
    measured(`journal of ${entries.length} entries: ${name}`, median(clocks), 'entries/s', goal);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
