import { degreeLevels, type DegreeLevel } from '../../../core/programme/rules.ts';

/** Whether a text of the register names a level that has a word of its own. */
export const isDegreeLevel = (text: string): text is DegreeLevel =>
  (degreeLevels as readonly string[]).includes(text);
