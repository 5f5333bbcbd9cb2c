import { sql } from 'kysely';
import type { DraftContent, DraftSection } from '../core/application/draft-content.ts';
import type { JsonValue } from '../core/basics/canonical-json.ts';
import { beginDraft } from '../register/application/begin-draft.ts';
import { loadDrafts } from '../register/application/load-drafts.ts';
import { recordUploadedFile } from '../register/application/record-uploaded-file.ts';
import { saveSection } from '../register/application/save-section.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { agreed } from './agreed.ts';
import { sampleTranscript } from './sample-transcript.ts';
import type { Teller } from './teller.ts';

/**
 * Somebody begins to apply, uploads a transcript and saves what he wrote, section by section. Drafts are no commands:
 * told again, they are found as they are.
 */
export const writeDraft = async (
  { register, setting, accounts, institutions }: Teller,
  store: EvidenceStore,
  { who, university, callId }: { readonly who: string; readonly university: string; readonly callId: string },
  write: (transcript: string) => Partial<DraftContent>,
): Promise<string> => {
  const institutionId = institutions.get(university) ?? '';
  const accountId = accounts.get(who) ?? '';
  const at = setting.now();
  const { sha256, bytes } = await store.put(sampleTranscript(who));
  return register.inInstitution(institutionId, async (trx) => {
    const { id: draftId } = agreed(await beginDraft(trx, institutionId, { callId, accountId, now: at }));
    // A submitted draft is done: its sections do not change any more.
    const [draft] = await loadDrafts(trx, institutionId, sql`d.id = ${draftId}`);
    if (draft?.applicationId != null) return draftId;
    const mediaType = 'application/pdf';
    const file = { draftId, accountId, sha256, bytes, mediaType, name: 'transcript.pdf', at };
    const { id: transcript } = agreed(await recordUploadedFile(trx, institutionId, file));
    for (const [section, content] of Object.entries(write(transcript))) {
      const save = {
        draftId,
        accountId,
        section: section as DraftSection,
        content: content as JsonValue,
        at,
      };
      agreed(await saveSection(trx, institutionId, { ...save, base: 0 }));
    }
    return draftId;
  });
};
