import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { revocation } from './revoke-credential.ts';

/** What is forgotten here is vouched for no longer. */
export const revokeErased = (
  { validIds }: { readonly validIds: readonly string[] },
  _input: unknown,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => accept(validIds.map((id) => revocation(id, 'erased', now)));
