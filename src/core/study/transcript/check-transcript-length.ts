import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { codePoints } from '../project/code-points.ts';
import { transcriptLimits } from './transcript-limits.ts';

/** Whether a text is short enough for a transcript. */
export const checkTranscriptLength = (words: string): Decided<undefined> =>
  codePoints(words).length > transcriptLimits.codePoints
    ? refuse({ code: 'transcript-too-long', params: { most: transcriptLimits.codePoints } })
    : accept(undefined);
