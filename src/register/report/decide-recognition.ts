import { decideRecognition, type RecognitionDecision } from '../../core/report/decide-recognition.ts';
import type { RecognitionStanding, RecognitionStatus } from '../../core/report/recognition.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const decideRecognitionCommand: Command<
  { readonly id: string; readonly decision: RecognitionDecision },
  RecognitionStanding | undefined,
  { readonly status: RecognitionStatus }
> = {
  name: 'decide-recognition',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'recognition', institutionId, id),
  decide: decideRecognition,
  answer: ([entry], state) => ({
    status: (entry?.data['status'] ?? state?.status ?? 'asked') as RecognitionStatus,
  }),
};
