import { readAgreement } from '../../../../contract/agreement.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import type { SectionSaver, SectionSaverState } from '../../saving/section-saver.ts';
import { useSaver } from '../../saving/use-saver.ts';
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
  const stored = { version: base, content };
  const saver = agreementSaver(institutionId, id, stored);
  const state = useSaver(saver, stored, readAgreement);
  return { ...state, saver, set: (part) => saver.change({ ...saver.read().content, ...part }) };
};
