import type { ComparedRound } from './compare-round.ts';
import { placeOfCode, type SettledCode } from './place-of-code.ts';
import type { UnitRange } from './round-units.ts';

/** A code on a unit of a round, as all agreed or as was settled. */
export interface AgreedCoding extends UnitRange {
  readonly transcriptId: string;
  readonly codeId: string;
}

/** What a round settled on: codes that all coders gave and those settled as given. Undefined while something is not settled. */
export const agreedCodings = (
  { coders, units }: Pick<ComparedRound, 'coders' | 'units'>,
  settled: readonly SettledCode[],
): readonly AgreedCoding[] | undefined => {
  const found = new Map(settled.map((one) => [placeOfCode(one), one.isGiven]));
  const agreed: AgreedCoding[] = [];
  for (const { transcriptId, start, end, codesBy } of units) {
    const codes = [...new Set([...codesBy.values()].flatMap((own) => [...own]))].toSorted();
    for (const codeId of codes) {
      const isShared = coders.every((coder) => codesBy.get(coder)?.has(codeId) === true);
      const isGiven = isShared
        ? true
        : found.get(placeOfCode({ transcriptId, startPoint: start, endPoint: end, codeId }));
      if (isGiven === undefined) return undefined;
      if (isGiven) agreed.push({ transcriptId, start, end, codeId });
    }
  }
  return agreed;
};
