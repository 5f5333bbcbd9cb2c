import { chainFaults } from './chain-faults.ts';
import type { ChainLink } from './chain-link.ts';
import type { Displacement } from './displacements.ts';
import { displacedGroups } from './displacements.ts';
import type { JournalEntry } from './entry.ts';
import type { Digest } from './hash-entry.ts';
import { hashEntry } from './hash-entry.ts';
import type { JournalHead } from './head.ts';
import type { JournalFault } from './journal-fault.ts';
import { journalFaultKinds } from './journal-fault.ts';

/** What a verification found. `heads` counts different heads; `valid` means that there is no fault. */
export interface JournalVerdict {
  readonly entries: number;
  readonly heads: number;
  readonly valid: boolean;
  readonly faults: readonly JournalFault[];
}

/** Takes entries one by one, so that a journal larger than the memory for its contents can be verified. */
interface JournalVerifier {
  readonly take: (entry: JournalEntry) => void;
  readonly end: (heads: readonly JournalHead[]) => JournalVerdict;
}

const toLink = (entry: JournalEntry, digest: Digest): ChainLink => ({
  stored: entry.sequence,
  place: entry.sequence,
  previousHash: entry.previousHash,
  hash: entry.hash,
  isSound: hashEntry(entry, digest) === entry.hash,
  entry,
  isKept: false,
});

/** Contents are let go as soon as the chain goes on properly behind them; those beside a break are kept. */
const follow = (previous: ChainLink, link: ChainLink): void => {
  const goesOn = link.stored === previous.stored + 1 && link.previousHash === previous.hash;
  if (goesOn) link.previousHash = previous.hash;
  else previous.isKept = link.isKept = true;
  if (previous.isSound && !previous.isKept) previous.entry = undefined;
};

/** Entries that arrived at another position than their number gives them. */
const disordered = (links: readonly ChainLink[]): readonly number[] => {
  const ordered = links.toSorted((a, b) => a.stored - b.stored);
  const displacements: Displacement[] = [];
  for (const [index, { stored }] of links.entries()) {
    const expected = ordered[index]?.stored ?? stored;
    if (expected !== stored) displacements.push({ from: expected, to: stored });
  }
  return displacedGroups(displacements).map(({ first }) => first);
};

/**
 * A verifier of the journals of any number of institutions, whose entries may be mixed. `isOrdered` says that the entries
 * of one institution are expected by sequence, as in a bundle; then entries that arrive in exchanged order are `swapped`
 * too. Without it the order of arrival means nothing.
 */
export const journalVerifier = (
  digest: Digest,
  { isOrdered = false }: { readonly isOrdered?: boolean } = {},
): JournalVerifier => {
  const chains = new Map<string, ChainLink[]>();
  let count = 0;
  return {
    take: (entry) => {
      count += 1;
      const link = toLink(entry, digest);
      const links = chains.get(entry.institutionId);
      const previous = links?.at(-1);
      if (links === undefined) chains.set(entry.institutionId, [link]);
      else links.push(link);
      if (previous !== undefined) follow(previous, link);
    },
    end: (heads) => {
      const own = Map.groupBy(heads, ({ institutionId }) => institutionId);
      const different = new Set(
        heads.map(({ institutionId, sequence, hash }) => `${sequence} ${hash} ${institutionId}`),
      );
      const faults = [...new Set([...chains.keys(), ...own.keys()])]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .flatMap((institution) => {
          const links = chains.get(institution) ?? [];
          const found = [
            ...chainFaults(links, own.get(institution) ?? [], digest),
            ...(isOrdered
              ? disordered(links).map((sequence) => ({ kind: 'swapped', sequence }) as const)
              : []),
          ];
          const distinct = new Map(found.map((fault) => [`${fault.kind} ${fault.sequence}`, fault]));
          return [...distinct.values()]
            .toSorted(
              (a, b) =>
                a.sequence - b.sequence ||
                journalFaultKinds.indexOf(a.kind) - journalFaultKinds.indexOf(b.kind),
            )
            .map(({ kind, sequence }): JournalFault => ({ kind, institution, sequence }));
        });
      return { entries: count, heads: different.size, valid: faults.length === 0, faults };
    },
  };
};
