import { useEffect, useSyncExternalStore } from 'react';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import type { SectionSaver, SectionSaverState } from '../../saving/section-saver.ts';
import { agreementSaver } from './agreement-saver.ts';

export interface WrittenAgreement extends SectionSaverState<AgreementContent> {
  readonly saver: SectionSaver<AgreementContent>;
  readonly set: (part: Partial<AgreementContent>) => void;
}

/** The draft as it stands on this page, saved or not; leaving the page saves it. */
export const useAgreementDraft = (
  institutionId: string,
  { id, base, content }: { readonly id: string; readonly base: number; readonly content: AgreementContent },
): WrittenAgreement => {
  const saver = agreementSaver(institutionId, id, { version: base, content });
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => {
    saver.learn({ version: base, content });
  }, [saver, base, content]);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...state, saver, set: (part) => saver.change({ ...saver.read().content, ...part }) };
};
