import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import { submitApplication } from '../../core/application/submit-application.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { refuse } from '../../core/basics/result.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import type { FormWords } from './form-words.ts';
import { loadDrafts } from './load-drafts.ts';
import { loadSubmission, type LoadedSubmission } from './load-submission.ts';
import { saveSubmission } from './save-submission.ts';

interface Input {
  readonly draftId: string;
  readonly locale: Locale;
  /** When the applicant opened the last page, by the server's clock. */
  readonly begunAt: string;
}

/** Submission freezes what was written: standings by the entries, the document and the words beside them. */
export const submitApplicationCommand = (
  formWords: FormWords,
): Command<Input, LoadedSubmission | undefined, { readonly id: string; readonly reference: string }> => ({
  name: 'submit-application',
  load: async (place, { draftId, locale }) => {
    const { trx, institutionId } = place;
    const [draft] = await loadDrafts(trx, institutionId, sql`d.id = ${draftId}`, { lock: true });
    if (draft === undefined) return undefined;
    return loadSubmission(place, draft, await readCall(trx, draft.callId), locale, formWords);
  },
  owner: (loaded) => loaded?.draft.accountId,
  decide: (loaded, input, circumstances) =>
    loaded === undefined
      ? refuse({ code: 'draft-unknown' })
      : submitApplication(loaded.submission, input, circumstances),
  save: async (place, { entries, state }) => {
    if (state !== undefined) await saveSubmission(place, state, entries);
  },
  answer: (entries, loaded, _input, { now }) => {
    const before = loaded?.submission.before;
    const id = entries[0]?.recordId ?? before?.id ?? '';
    const submittedAt = entries.length > 0 ? now : (before?.submittedAt ?? now);
    return { id, reference: referenceNumber(id, submittedAt) };
  },
});
