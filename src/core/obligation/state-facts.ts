import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { settledEntries } from './settled-entries.ts';

export interface StatedFacts {
  readonly place: string | null;
  readonly ownGrant: boolean;
  readonly goodResult: boolean;
}

/** The office states by what the term goes: where he works, whether he brought a grant, whether the result was good. */
export const stateFacts = (
  matter: ObligationMatter | undefined,
  { place, ownGrant, goodResult }: StatedFacts,
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (matter === undefined) return refuse({ code: 'obligation-unknown' });
  const { obligation } = matter;
  if (obligation.accountId === actor) return refuse({ code: 'own-case' });
  if (obligation.status !== 'running')
    return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
  const isSame =
    obligation.place === place && obligation.ownGrant === ownGrant && obligation.goodResult === goodResult;
  if (isSame) return accept([]);
  const data = { place, ownGrant, goodResult };
  return accept([
    { kind: 'ObligationFactsStated', noun: 'obligation', recordId: obligation.id, data },
    ...settledEntries({ ...matter, obligation: { ...obligation, ...data } }, now),
  ]);
};
