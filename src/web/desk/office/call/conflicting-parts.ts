import { changedParts } from './changed-parts.ts';
import type { RulesForm } from './rules-form.ts';
import type { RulesPart } from './rules-parts.ts';

export interface ConflictingPart {
  readonly part: RulesPart;
  /** Who wrote in it since the two began from the same rules. */
  readonly by: 'mine' | 'theirs' | 'both';
}

/** Parts that read differently here and in what another person saved, in the order of the editor. */
export const conflictingParts = (
  begun: RulesForm,
  mine: RulesForm,
  theirs: RulesForm,
): readonly ConflictingPart[] => {
  const [here, there] = [changedParts(begun, mine), changedParts(begun, theirs)];
  return changedParts(mine, theirs).map((part) => ({
    part,
    by: !there.includes(part) ? 'mine' : here.includes(part) ? 'both' : 'theirs',
  }));
};
