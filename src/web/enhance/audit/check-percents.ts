import { checkedBases, checkedCounts } from '../../../core/claim/grim.ts';
import type { PossibleBases, PossibleCounts } from '../../../core/claim/grim.ts';
import { readBase } from '../../../core/claim/grim-base.ts';
import { readPercent } from '../../../core/claim/grim-percent.ts';
import { isPowerless } from '../../../core/claim/grim-powerless.ts';
import type { GrimRefusal } from '../../../core/claim/grim-refusals.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { readPercentLine } from './read-percent-line.ts';

/** Bases are searched to here, further when the base itself lies beyond, and no further than a page can list. */
const searchTo = (base: number): number => Math.min(1000, Math.max(60, base));

export interface PercentCheck {
  readonly base?: string;
  /** Counts that the base allows, percentage by percentage; none without a base. */
  readonly counts: readonly { readonly percent: string; readonly possible: PossibleCounts }[];
  /** Percentages that say nothing of so large a base. */
  readonly powerless: readonly string[];
  readonly bases: PossibleBases;
  readonly searchedTo: number;
}

/** What typed percentages and a base allow under each way of rounding. Refuses at the first thing that is no percentage. */
export const checkPercents = (typed: string): Result<PercentCheck, GrimRefusal> => {
  const { percents, base } = readPercentLine(typed);
  const size = base === undefined ? undefined : readBase(base);
  if (size?.ok === false) return size;
  const searchedTo = searchTo(size?.value ?? 0);
  const bases = checkedBases(percents, searchedTo);
  if (!bases.ok) return bases;
  const found = { bases: bases.value, searchedTo };
  if (base === undefined || size === undefined) return accept({ counts: [], powerless: [], ...found });
  const counts: PercentCheck['counts'][number][] = [];
  for (const percent of percents) {
    const possible = checkedCounts(percent, base);
    if (!possible.ok) return refuse(possible.refusal);
    counts.push({ percent, possible: possible.value });
  }
  const powerless = percents.filter((text) => {
    const percent = readPercent(text);
    return percent.ok && isPowerless(percent.value, size.value);
  });
  return accept({ base, counts, powerless, ...found });
};
