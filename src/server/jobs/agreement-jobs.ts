import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import {
  agreementInForceJob,
  agreementLetterHandler,
  agreementRefusedJob,
  signatureAskedJob,
  signatureRemindedJob,
  type AgreementLetters,
} from './agreement-letter.ts';
import type { JobHandler } from './queue.ts';
import { remindSignerHandler, remindSignerJob } from './remind-signer.ts';

/** What follows from steps on agreements: letters, and reminders on the announced days. */
export const agreementJobs = (
  register: Register,
  setting: Setting,
  letters: AgreementLetters,
): Readonly<Record<string, JobHandler>> => ({
  [signatureAskedJob]: agreementLetterHandler(register, letters, 'asked'),
  [signatureRemindedJob]: agreementLetterHandler(register, letters, 'reminded'),
  [agreementRefusedJob]: agreementLetterHandler(register, letters, 'refused'),
  [agreementInForceJob]: agreementLetterHandler(register, letters, 'in-force'),
  [remindSignerJob]: remindSignerHandler(register, setting),
});
