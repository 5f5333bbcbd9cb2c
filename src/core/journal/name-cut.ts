import type { ChainCase } from './chain-case.ts';
import { lastPlace } from './chain-case.ts';
import { gapsOf } from './gaps-of.ts';

/** Names each run of missing entries once: gaps in which nothing else was put, and the tail up to the highest head. */
export const nameCut = (chain: ChainCase): void => {
  const added = new Set(chain.strays.map(({ stored }) => stored));
  for (const { from, to } of gapsOf(chain)) {
    const filled = [...added].filter((place) => place >= from && place <= to);
    let start = from;
    for (const place of [...filled.toSorted((a, b) => a - b), to + 1]) {
      if (place > start) chain.faults.push({ kind: 'cut', sequence: start });
      start = place + 1;
    }
  }
  let last = lastPlace(chain);
  while (added.has(last + 1)) last += 1;
  if ([...chain.headsAt.keys()].some((place) => place > last))
    chain.faults.push({ kind: 'cut', sequence: last + 1 });
};
