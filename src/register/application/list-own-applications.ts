import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { ApplicationStatus } from '../../core/application/application.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';
import { listCalls, type CallRow } from '../programme/list-calls.ts';
import { judgeDraft } from './judge-draft.ts';
import { loadDrafts } from './load-drafts.ts';

interface OwnApplication {
  readonly draftId: string;
  readonly institutionId: string;
  readonly applicationId: string | null;
  readonly reference: string | null;
  readonly status: ApplicationStatus | null;
  readonly submittedAt: string | null;
  readonly savedAt: string | null;
  /** How many things a submission still needs. */
  readonly missing: number;
  readonly groupId: string | null;
  readonly call: CallRow;
}

/** Drafts and applications of an account in its institutions, each with its call; the soonest deadline first. */
export const listOwnApplications = async (
  register: Register,
  accountId: string,
  institutions: readonly string[],
  now: Date,
): Promise<readonly OwnApplication[]> => {
  const own: OwnApplication[] = [];
  for (const institutionId of new Set(institutions)) {
    await register.inInstitution(institutionId, async (trx) => {
      const drafts = await loadDrafts(trx, institutionId, sql`d.account_id = ${accountId}`);
      const calls = await listCalls(trx, now, { ids: drafts.map(({ callId }) => callId) });
      const { rows: submitted } = await sql<{ id: string; at: string }>`
        select id, ${instant('submitted_at')} as at from application
         where institution_id = ${institutionId} and account_id = ${accountId}`.execute(trx);
      for (const draft of drafts) {
        const call = calls.find(({ id }) => id === draft.callId);
        if (call === undefined) continue;
        const submittedAt = submitted.find(({ id }) => id === draft.applicationId)?.at ?? null;
        const { missing, barred } = judgeDraft(draft, call.rules);
        const { id: draftId, applicationId, status, savedAt, groupId } = draft;
        own.push({
          ...{ draftId, institutionId, applicationId, status, submittedAt, savedAt, groupId, call },
          missing: missing.length + barred.length,
          reference:
            applicationId === null || submittedAt === null
              ? null
              : referenceNumber(applicationId, submittedAt),
        });
      }
    });
  }
  return own.toSorted((a, b) => (a.call.rules.closesAt < b.call.rules.closesAt ? -1 : 1));
};
