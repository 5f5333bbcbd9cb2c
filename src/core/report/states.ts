import type { StateTable } from '../basics/state-move.ts';
import type { RecognitionStatus } from './recognition.ts';
import type { ReportStatus } from './report.ts';
import type { VerificationStatus } from './verification.ts';

/** How a report moves: asked for by the clock, fixed by its owner. */
export const reportStates: StateTable<ReportStatus> = {
  noun: 'report',
  moves: [
    { from: [null], by: 'ask-report', who: ['clock'], to: 'asked' },
    { from: ['asked'], by: 'submit-report', who: ['owner'], to: 'submitted' },
  ],
};

/** How one verification moves; owner is the verifier. */
export const verificationStates: StateTable<VerificationStatus> = {
  noun: 'verification',
  moves: [
    { from: [null], by: 'draw-verifiers', who: ['clock', 'officer'], to: 'drawn' },
    { from: ['drawn'], by: 'give-verdict', who: ['owner'], to: 'given' },
    { from: ['drawn'], by: 'declare-verification-conflict', who: ['owner'], to: 'conflict' },
    { from: ['drawn'], by: 'release-verification', who: ['officer'], to: 'released' },
  ],
};

/** How the recognition of a course moves; a decision may be made anew. */
export const recognitionStates: StateTable<RecognitionStatus> = {
  noun: 'recognition',
  moves: [
    { from: [null], by: 'submit-report', who: ['owner'], to: 'asked' },
    {
      from: ['asked', 'refused', 'recognised'],
      by: 'recognise-course',
      who: ['coordinator'],
      to: 'recognised',
    },
    { from: ['asked', 'refused', 'recognised'], by: 'refuse-course', who: ['coordinator'], to: 'refused' },
  ],
};
