import type { LocalizedText } from '../../../core/basics/locale.ts';
import { useMe } from '../use-me.ts';
import { whyNot } from '../why-not.ts';

interface Institution {
  readonly id: string;
  readonly name: LocalizedText;
}

/** Institutions of the account in which it may read reports or the ledger, each once. */
export const useReaderInstitutions = (permission: 'list-reports' | 'read-ledger'): readonly Institution[] => {
  const me = useMe();
  const found = (me?.memberships ?? [])
    .filter(({ institutionId }) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted')
    .map(
      ({ institutionId, institution }) => [institutionId, { id: institutionId, name: institution }] as const,
    );
  return [...new Map(found).values()];
};
