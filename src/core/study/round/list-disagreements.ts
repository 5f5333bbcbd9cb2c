import type { ComparedRound } from './compare-round.ts';
import { placeOfCode, type SettledCode } from './place-of-code.ts';

/** A code that some coders gave to a unit and others did not. */
interface DisputedCode {
  readonly codeId: string;
  readonly givenBy: readonly string[];
  readonly notBy: readonly string[];
  /** Null: not settled yet. */
  readonly isGiven: boolean | null;
}

/** A unit on which coders differ. */
interface Disagreement {
  readonly transcriptId: string;
  readonly start: number;
  readonly end: number;
  /** Codes that all of them gave. */
  readonly shared: readonly string[];
  readonly disputed: readonly DisputedCode[];
}

/** Units on which the coders of a round differ, with what was settled so far, in the order of the texts. */
export const listDisagreements = (
  { coders, units }: Pick<ComparedRound, 'coders' | 'units'>,
  settled: readonly SettledCode[],
): readonly Disagreement[] => {
  const found = new Map(settled.map((one) => [placeOfCode(one), one.isGiven]));
  return units.flatMap(({ transcriptId, start, end, codesBy }): readonly Disagreement[] => {
    const codes = [...new Set([...codesBy.values()].flatMap((own) => [...own]))].toSorted();
    const givers = (codeId: string): readonly string[] =>
      coders.filter((coder) => codesBy.get(coder)?.has(codeId) === true);
    const shared = codes.filter((codeId) => givers(codeId).length === coders.length);
    const disputed = codes
      .filter((codeId) => !shared.includes(codeId))
      .map((codeId): DisputedCode => {
        const givenBy = givers(codeId);
        const key = placeOfCode({ transcriptId, startPoint: start, endPoint: end, codeId });
        return {
          codeId,
          givenBy,
          notBy: coders.filter((coder) => !givenBy.includes(coder)),
          isGiven: found.get(key) ?? null,
        };
      });
    return disputed.length === 0 ? [] : [{ transcriptId, start, end, shared, disputed }];
  });
};
