import type { ReturnsAnswer } from './returns-answer.ts';

/** A curve that can be drawn, of the two that an answer may have in its place. */
export type DrawnCurve = Exclude<ReturnsAnswer['returned'], { readonly reason: string }>;
