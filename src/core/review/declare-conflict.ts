import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';

/** Whom or what a reviewer may not judge. */
export type NamedConflict =
  | { readonly kind: 'institution'; readonly institutionId: string }
  | { readonly kind: 'person'; readonly name: string };

/** Declared before anything is assigned: it holds for every call, and none is proposed against it. */
export const declareConflict = (
  { isKnown, isInstitution }: { readonly isKnown: boolean; readonly isInstitution: boolean },
  conflict: NamedConflict,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (conflict.kind === 'institution' && !isInstitution) return refuse({ code: 'institution-unknown' });
  if (isKnown) return accept([]);
  return accept([
    {
      kind: 'ReviewerConflictDeclared',
      noun: 'reviewer-conflict',
      recordId: newId('cfl'),
      data: {
        accountId: actor,
        kind: conflict.kind,
        namedInstitutionId: conflict.kind === 'institution' ? conflict.institutionId : null,
        declaredAt: now,
      },
    },
  ]);
};
