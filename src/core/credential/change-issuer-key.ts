import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';

export interface KeyChange {
  readonly currentId: string | undefined;
  readonly next: { readonly id: string; readonly publicKey: string };
}

/** From now on another key signs. The older one stays published, so that what it signed stays good. */
export const changeIssuerKey = (
  { currentId, next }: KeyChange,
  _input: unknown,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const of = (recordId: string) => ({ noun: 'issuer-key', recordId });
  return accept([
    ...(currentId === undefined
      ? []
      : [{ kind: 'IssuerKeyRetired', ...of(currentId), data: { retiredAt: now } }]),
    {
      kind: 'IssuerKeyMade',
      ...of(next.id),
      data: { publicKey: next.publicKey, madeAt: now, retiredAt: null },
    },
  ]);
};
