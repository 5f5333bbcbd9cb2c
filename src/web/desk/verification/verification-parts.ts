import type { output } from 'zod';
import type { listVerifications } from '../../../contract/verification.ts';

type QueuedVerification = output<(typeof listVerifications)['answer']>['verifications'][number];

/** A verifier's queue in three parts: to be judged and answered with what is due first, finished with the latest first. */
export const verificationParts = (
  verifications: readonly QueuedVerification[],
): Readonly<Record<'write' | 'revise' | 'done', readonly QueuedVerification[]>> => {
  const byDue = verifications.toSorted(
    (one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id),
  );
  return {
    write: byDue.filter(({ status }) => status === 'drawn'),
    revise: byDue.filter(({ awaitsRevision }) => awaitsRevision),
    done: byDue
      .filter(({ status, awaitsRevision }) => status === 'given' && !awaitsRevision)
      .toSorted((one, other) => (other.givenAt ?? '').localeCompare(one.givenAt ?? '')),
  };
};
