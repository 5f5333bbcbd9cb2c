import { sql } from 'kysely';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { judgeDraft } from './judge-draft.ts';
import { loadDrafts } from './load-drafts.ts';

const most = 100;

/** The hundred drafts of a call that were begun last and not submitted: of what is written only how much is missing. */
export const listUnsubmitted = async (
  trx: RegisterTransaction,
  institutionId: string,
  callId: string,
  rules: CallRules,
) => {
  const drafts = await loadDrafts(
    trx,
    institutionId,
    sql`d.call_id = ${callId} and (a.status is null or a.status = 'reopened')`,
    { most },
  );
  return drafts.map((draft) => {
    const { missing, barred } = judgeDraft(draft, rules);
    return {
      draftId: draft.id,
      accountId: draft.accountId,
      applicant: draft.name,
      savedAt: draft.savedAt,
      missing: missing.length + barred.length,
    };
  });
};
