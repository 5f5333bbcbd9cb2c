import { useEffect } from 'react';
import { readAgreement } from '../../../../contract/agreement.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import { SectionSaving } from '../../saving/SectionSaving.tsx';
import { useForget } from '../../use-forget.ts';
import { DraftConflict } from './DraftConflict.tsx';
import { useAgreementDraft } from './use-agreement-draft.ts';

/** Beside the list of parts: what was written a moment ago may still be on its way, and the list is read again when it arrived. */
export const SavedDraft = ({
  institutionId,
  agreement,
}: {
  readonly institutionId: string;
  readonly agreement: { readonly id: string; readonly base: number; readonly content: AgreementContent };
}) => {
  const forget = useForget();
  const written = useAgreementDraft(institutionId, agreement);
  const isBehind = written.saver.version > agreement.base;
  useEffect(() => {
    if (isBehind) void forget(readAgreement);
    // `forget` is another function at each render and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isBehind]);
  return (
    <>
      <DraftConflict written={written} />
      {written.saving.kind === 'untouched' || written.saving.kind === 'saved' ? undefined : (
        <SectionSaving saving={written.saving} trouble={written.trouble} />
      )}
    </>
  );
};
