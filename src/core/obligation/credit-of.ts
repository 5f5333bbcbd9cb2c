import { chooseClauses } from './choose-clause.ts';
import type { CheckedRule } from './checked-rule.ts';
import type { Facts } from './condition.ts';
import type { CreditClause } from './rule.ts';

/** Which part of a day counts, by which clause (`null`: by none), or why it cannot count at all. */
interface Credit {
  readonly fraction: number;
  readonly clause: number | null;
  readonly barred: 'kind-not-in-rule' | 'remote-not-named' | 'abroad-not-named' | null;
}

const names = (clause: CreditClause | undefined, fact: string): boolean =>
  clause?.when.some((test) => test.fact === fact) === true;

/** Whether one of the clauses speaks of this place, or it is the place of the obligation itself. */
const isKnownPlace = ({ rule }: CheckedRule, place: unknown, home: unknown): boolean =>
  typeof place === 'string' &&
  (place === home ||
    [...rule.term, ...rule.credit].some(({ when }) =>
      when.some(({ fact, oneOf = [] }) => fact === 'place' && oneOf.includes(place)),
    ));

/**
 * What a day under these facts (the obligation's, with those of the event over them) counts. The narrowest clause that
 * holds decides; of several that are not narrower than each other, the one that gives least. Kinds other than work
 * count only by a clause that names them. Work abroad, and remote work from a place that neither rule nor obligation
 * names, count only by a clause that speaks of it.
 */
export const creditOf = (checked: CheckedRule, facts: Facts, home: unknown): Credit => {
  const { clauses } = checked.credit;
  const isWork = facts['kind'] === 'work';
  let chosen: number | null = null;
  for (const index of chooseClauses(checked.credit, facts)) {
    if (!isWork && !names(clauses[index], 'kind')) continue;
    if (chosen === null || (clauses[index]?.fraction ?? 0) < (clauses[chosen]?.fraction ?? 0)) chosen = index;
  }
  const clause = chosen === null ? undefined : clauses[chosen];
  if (clause === undefined && !isWork) return { fraction: 0, clause: null, barred: 'kind-not-in-rule' };
  const fraction = clause?.fraction ?? checked.otherwise;
  if (fraction > 0 && !names(clause, 'remote')) {
    const { place } = facts;
    if (place === 'abroad' && !names(clause, 'place'))
      return { fraction: 0, clause: chosen, barred: 'abroad-not-named' };
    if (facts['remote'] === true && !isKnownPlace(checked, place, home))
      return { fraction: 0, clause: chosen, barred: 'remote-not-named' };
  }
  return { fraction, clause: chosen, barred: null };
};
