/**
 * How far experts agree, by the bounds that Krippendorff names for his alpha (Content Analysis, 2004, p. 241): from 0.8
 * on what follows can be relied upon, from 0.667 on it is tentative. `none`: all scores are equal, nothing can be said.
 */
export const agreementLevel = (alpha: number | null): 'none' | 'weak' | 'fair' | 'strong' => {
  if (alpha === null) return 'none';
  if (alpha >= 0.8) return 'strong';
  return alpha >= 0.667 ? 'fair' : 'weak';
};
