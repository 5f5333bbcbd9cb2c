import type { AgreementContent } from '../core/mobility/agreement-content.ts';

/** Who at a host of the story receives participants and signs for it. */
export const storyHosts = {
  elbe: {
    department: 'Institute of Water Engineering',
    contact: { name: 'Jonas Albrecht', email: 'international@elbe.example' },
    signer: {
      name: 'Dr. Anna Keller',
      email: 'a.keller@elbe.example',
      position: 'Head of the International Office',
      locale: 'en',
    },
  },
  lotus: {
    department: 'School of Computing',
    contact: { name: 'Mei Tan', email: 'mobility@lotus.example' },
    signer: {
      name: 'Prof. Rahim Osman',
      email: 'r.osman@lotus.example',
      position: 'Dean',
      locale: 'en',
    },
  },
} as const satisfies Readonly<
  Record<string, Pick<AgreementContent['host'], 'department' | 'contact' | 'signer'>>
>;
export type StoryHost = keyof typeof storyHosts;

/** The draft as its coordinator completes it: host, courses, and the grant divided into lines. Again it changes nothing. */
export const completeAgreement = (
  draft: AgreementContent,
  host: StoryHost,
  grantAmount: number,
): AgreementContent => {
  const share = (percent: number): number => Math.floor((grantAmount * 100 * percent) / 100);
  return {
    ...draft,
    host: { ...draft.host, ...storyHosts[host] },
    courses: [
      { title: 'Research Methods', credits: 6, recognisedAs: 'Ғылыми зерттеу әдістері', localCredits: 5 },
      { title: 'Academic Writing', credits: 4, recognisedAs: '', localCredits: null },
    ],
    costs: [
      { kind: 'stipend', currency: 'KZT', amount: share(60), paidBy: 'grant' },
      { kind: 'housing', currency: 'KZT', amount: share(25), paidBy: 'grant' },
      { kind: 'travel', currency: 'KZT', amount: share(15), paidBy: 'grant' },
      { kind: 'insurance', currency: 'EUR', amount: 21_000, paidBy: 'participant' },
    ],
  };
};
