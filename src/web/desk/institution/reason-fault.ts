import type { Say } from '../use-say.ts';

/** What is wrong with a reason in somebody's own words: three characters at least, 2000 at most. */
export const reasonFault = (say: Say, reason: string): string | undefined => {
  const { length } = reason.trim();
  if (length < 3) return say('institution.reason.missing');
  return length > 2000 ? say('institution.reason.long') : undefined;
};
