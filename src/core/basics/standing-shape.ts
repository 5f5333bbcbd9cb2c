import type { EntryBody } from './entry-body.ts';

/** How the standing of one noun follows from its entries: the fold is the only meaning of an entry. */
export interface StandingShape {
  readonly noun: string;
  /** What the standing consists of; other data of an entry are for its readers. */
  readonly keys: readonly string[];
  readonly fold: (before: object | undefined, entry: EntryBody) => object;
  /** What stands before the first entry, for records made elsewhere: an account by signing up. */
  readonly initial?: object;
  /** Records that are there before their first entry while all others begin with one: a migration made them. */
  readonly made: readonly string[];
}

/**
 * The plainest shape: the entry `first` says all of the standing, each later one says what changed. With `initial`
 * there is no first entry; nor is there one of the records `made`. Its fold throws where the first entry comes twice, or a later one before it.
 */
export const standingShape = <Standing extends object>(
  noun: string,
  begins: { readonly first: string; readonly made?: readonly string[] } | { readonly initial: Standing },
  keys: readonly (keyof Standing & string)[],
): StandingShape => ({
  noun,
  keys,
  ...('initial' in begins ? { initial: begins.initial } : {}),
  made: 'first' in begins ? (begins.made ?? []) : [],
  fold: (before, { kind, data, recordId }) => {
    const isFirst = 'first' in begins && begins.first === kind;
    const isMade = 'first' in begins && begins.made?.includes(recordId) === true;
    const begun = before !== undefined || isMade;
    if (isFirst === begun) {
      throw new Error(`${noun}: ${kind} ${isFirst ? 'comes twice' : 'comes before the record began'}`);
    }
    const told = Object.entries(data).filter(([key]) => keys.some((known) => known === key));
    return { ...before, ...Object.fromEntries(told) };
  },
});
