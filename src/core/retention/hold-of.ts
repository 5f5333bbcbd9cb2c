import type { RetentionTerm } from './terms.ts';

/** Why data of a term do not go although it ended: all of them, or those of the people with an open matter. */
export type Hold = 'breach' | 'matter';

/** What holds a term back; a breach holds all of it, so that nothing else is asked. */
export const holdOf = (
  { isHeldByBreach, isHeldByMatter }: Pick<RetentionTerm, 'isHeldByBreach' | 'isHeldByMatter'>,
  { isBreachOpen }: { readonly isBreachOpen: boolean },
): Hold | undefined => {
  if (isBreachOpen && isHeldByBreach === true) return 'breach';
  return isHeldByMatter === true ? 'matter' : undefined;
};
