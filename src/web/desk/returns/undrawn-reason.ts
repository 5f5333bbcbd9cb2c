import type { Locale } from '../../../core/basics/locale.ts';
import { reasonSentence } from './reason-sentence.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** Why a curve is not drawn, in sentences. */
export const undrawnReason = (found: ReturnsAnswer['returned'], locale: Locale): string => {
  const codes = 'reason' in found ? [found.reason] : found.reasons;
  return (codes.length === 0 ? ['all-censored'] : codes)
    .map((code) => reasonSentence(code, locale))
    .join(' ');
};
