import { placeOfCode, type SettledCode } from './place-of-code.ts';
import type { SettleWish } from './settle-wish.ts';

/** The settlements that stand once these decisions were made. */
export const settledAfter = (
  resolutions: readonly SettledCode[],
  { transcriptId, start, end, decisions }: Omit<SettleWish, 'studyId' | 'roundId' | 'reason'>,
): readonly SettledCode[] => {
  const place = { transcriptId, startPoint: start, endPoint: end };
  const made = decisions.map((decision): SettledCode => ({ ...place, ...decision }));
  const keys = new Set(made.map(placeOfCode));
  return [...resolutions.filter((one) => !keys.has(placeOfCode(one))), ...made];
};
