import type { DrawnCurve } from './drawn-curve.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** Whether there is a curve and it has a time at all. */
export const isDrawn = (found: ReturnsAnswer['returned']): found is DrawnCurve =>
  !('reason' in found) && found.status !== 'suppressed' && found.times.length > 0;
