import type { CodingUnit } from '../standing/codebook-standing.ts';
import { roundUnits, type UnitRange } from './round-units.ts';

/** A text of a round, in the version that was coded. */
export interface RoundText {
  readonly id: string;
  readonly words: string;
  readonly turns: readonly UnitRange[];
}

/** A coding on a sheet of a round. */
export interface RoundCoding extends UnitRange {
  readonly transcriptId: string;
  readonly coderId: string;
  readonly codeId: string;
}

/** A unit that somebody coded, with what each coder gave it: nothing counts as nothing given, since each had all texts before him. */
interface ComparedUnit extends UnitRange {
  readonly transcriptId: string;
  readonly codesBy: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ComparedRound {
  readonly coders: readonly string[];
  /** Units of the texts of the round, coded or not. */
  readonly all: number;
  /** Those that at least one coder coded, in the order of the texts. */
  readonly units: readonly ComparedUnit[];
  /** Codings that lie in no unit, such as on a heading outside all turns. */
  readonly outside: number;
}

/** The place of the first unit that ends behind a point. */
const firstEndingAfter = (units: readonly UnitRange[], point: number): number => {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.end ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lays the codings of all coders on the units of the round. A coding counts for every unit that it meets. */
export const compareRound = ({
  unit,
  texts,
  coders,
  codings,
}: {
  readonly unit: CodingUnit;
  readonly texts: readonly RoundText[];
  readonly coders: readonly string[];
  readonly codings: readonly RoundCoding[];
}): ComparedRound => {
  const ofText = Map.groupBy(codings, ({ transcriptId }) => transcriptId);
  let [all, outside] = [0, 0];
  const units = texts.flatMap((text) => {
    const given = ofText.get(text.id) ?? [];
    const ranges = roundUnits(unit, text, given);
    all += ranges.length;
    const said = ranges.map(
      (): ReadonlyMap<string, Set<string>> => new Map(coders.map((coder) => [coder, new Set<string>()])),
    );
    for (const { start, end, coderId, codeId } of given) {
      let isMet = false;
      for (let at = firstEndingAfter(ranges, start); at < ranges.length; at += 1) {
        if ((ranges[at]?.start ?? end) >= end) break;
        said[at]?.get(coderId)?.add(codeId);
        isMet = true;
      }
      if (!isMet) outside += 1;
    }
    return ranges.flatMap((range, at): readonly ComparedUnit[] => {
      const codesBy = said[at] ?? new Map();
      const isCoded = [...codesBy.values()].some((codes) => codes.size > 0);
      return isCoded ? [{ ...range, transcriptId: text.id, codesBy }] : [];
    });
  });
  return { coders, all, units, outside };
};
