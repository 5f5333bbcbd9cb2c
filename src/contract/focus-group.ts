import { checkTypedPercentages, type PercentObjection } from '../core/claim/check-typed-percentages.ts';
import { possibleCounts } from '../core/claim/grim.ts';
import { focusGroupFacts, type FocusGroupFact } from '../core/study/paper/focus-group-facts.ts';

/** How many people the source declares, and how many its discussion fits. */
export const focusGroupBases = [13, 12] as const;
type Base = (typeof focusGroupBases)[number];

/** Whole numbers of people who give what is printed: rounded, or only with digits cut off. */
export interface BaseCounts {
  readonly base: Base;
  readonly rounded: readonly number[];
  readonly cut: readonly number[];
}

const baseVerdicts = ['both', 'only-13', 'only-12', 'only-12-cut', 'neither'] as const;
type BaseVerdict = (typeof baseVerdicts)[number];

/** A printed fact, the counts it may be of, and what follows. */
export interface CheckedFact extends FocusGroupFact {
  readonly counts: readonly [BaseCounts, BaseCounts];
  readonly verdict: BaseVerdict;
}

const countsOf = ({ given }: FocusGroupFact, base: Base): BaseCounts => {
  if (given.kind === 'percent') {
    const { halfUp, floor } = possibleCounts(given.printed, base);
    return { base, rounded: halfUp, cut: floor.filter((count) => !halfUp.includes(count)) };
  }
  if (given.kind === 'count') return { base, rounded: [given.count], cut: [] };
  return { base, rounded: base % given.of === 0 ? [base / given.of] : [], cut: [] };
};

const verdictOf = ([of13, of12]: readonly [BaseCounts, BaseCounts]): BaseVerdict => {
  const [fits13, fits12] = [of13.rounded.length > 0, of12.rounded.length > 0];
  if (fits13 && fits12) return 'both';
  if (fits13) return 'only-13';
  if (fits12) return 'only-12';
  return of12.cut.length > 0 && of13.cut.length === 0 ? 'only-12-cut' : 'neither';
};

/** Every percentage and count that the source prints of its focus group, held against 13 and 12 people. */
export const checkedFacts: readonly CheckedFact[] = focusGroupFacts.map((fact) => {
  const counts = [countsOf(fact, 13), countsOf(fact, 12)] as const;
  return { ...fact, counts, verdict: verdictOf(counts) };
});

/** A text of a visitor with the base that it speaks of, and what is objected to; the whole of it is the address. */
export interface TriedText {
  readonly words: string;
  /** Null: what was typed is no base. */
  readonly base: number | null;
  readonly objections: readonly PercentObjection[];
}

const longest = 1000;

/** What of an address is to be tried; undefined where nothing was typed. Never fails. */
export const readTriedText = (query: URLSearchParams): TriedText | undefined => {
  const words = (query.get('text') ?? '').slice(0, longest).toWellFormed();
  if (words.trim() === '') return undefined;
  const typed = (query.get('base') ?? '').trim();
  const base = /^\d{1,4}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null;
  return { words, base, objections: base === null ? [] : checkTypedPercentages(words, base) };
};

/** The address below the page that shows a tried text again. */
export const writeTriedText = (tried: TriedText | undefined): string =>
  tried === undefined
    ? ''
    : `?${new URLSearchParams({ text: tried.words, base: String(tried.base ?? '') }).toString()}`;
