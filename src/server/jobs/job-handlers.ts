import { agreementJobs } from './agreement-jobs.ts';
import { alumniJobs } from './alumni-jobs.ts';
import { applicationLetterHandler, receivedJob, refusedJob } from './application-letter.ts';
import { epvoJobs } from './epvo-jobs.ts';
import { backupJobs } from './backup-jobs.ts';
import { eraseHandler, eraseJob } from './erase.ts';
import { followAwardHandler, followAwardJob } from './follow-award.ts';
import { giveUpAwardHandler, giveUpAwardJob } from './give-up-award.ts';
import { importJobs } from './import-jobs.ts';
import { incidentJobs } from './incident-jobs.ts';
import { invitationHandler, invitationJob } from './invitation-letter.ts';
import { obligationJob, obligationLetterHandler } from './obligation-letter.ts';
import { openObligationHandler, openObligationJob } from './open-obligation.ts';
import { recountContextsHandler, recountContextsJob } from './recount-contexts.ts';
import { recordAwardsHandler, recordAwardsJob } from './record-awards.ts';
import { releaseJobs } from './release-jobs.ts';
import { reminderHandler, reminderJob } from './reminder-letter.ts';
import { reportJobs } from './report-jobs.ts';
import { selectionLetters } from './selection-letters.ts';
import { stayJobs } from './stay-jobs.ts';
import { webhookJobs } from './webhook-jobs.ts';
import { mailJob, type PostLetter, type PostLetters } from '../mail/mailer.ts';
import type { Register } from '../../register/db.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import type { Setting } from '../../register/perform.ts';
import type { Config } from '../config.ts';
import type { EpvoDoor } from '../epvo/epvo-door.ts';
import type { JobHandler, BatchHandler } from './queue.ts';

/** What jobs are done with. */
export interface JobParts {
  readonly register: Register;
  readonly config: Pick<Config, 'secrets' | 'mode' | 'backup' | 'retention' | 'importLimitBytes'>;
  readonly publicUrl: string;
  readonly setting: Setting;
  readonly store: EvidenceStore;
  readonly epvo: EpvoDoor;
  readonly report: (sentence: string) => void;
  readonly write: PostLetter;
  readonly writeAll: PostLetters;
  /** Sends letters; absent where there is no mail server. */
  readonly sendMail?: BatchHandler | JobHandler;
}

/** What is done for each kind of job. */
export const jobHandlers = (parts: JobParts): Readonly<Record<string, JobHandler | BatchHandler>> => {
  const { register, publicUrl, setting, store, epvo, report, write, writeAll, sendMail } = parts;
  const { secrets, mode, backup, retention, importLimitBytes } = parts.config;
  const invitations = { publicUrl, secret: secrets.signIn };
  return {
    ...(sendMail === undefined ? {} : { [mailJob]: sendMail }),
    [invitationJob]: invitationHandler(register, invitations, write),
    [receivedJob]: applicationLetterHandler(register, publicUrl, 'received', write),
    [refusedJob]: applicationLetterHandler(register, publicUrl, 'refused', write),
    [reminderJob]: reminderHandler(register, publicUrl, write),
    [recordAwardsJob]: recordAwardsHandler(register, setting),
    [giveUpAwardJob]: giveUpAwardHandler(register, setting),
    [followAwardJob]: followAwardHandler(register, setting),
    [recountContextsJob]: recountContextsHandler(register, setting),
    [openObligationJob]: openObligationHandler(register, setting),
    [obligationJob]: obligationLetterHandler(register, publicUrl, setting, write),
    ...selectionLetters(register, publicUrl, write),
    ...agreementJobs(register, setting, { publicUrl, secret: secrets.signIn, post: write }),
    ...stayJobs(register, publicUrl, { setting, post: write }),
    ...reportJobs(register, setting, publicUrl, writeAll),
    ...alumniJobs(register, { publicUrl, secret: secrets.signIn, setting }, writeAll),
    [eraseJob]: eraseHandler(register, setting, store),
    ...releaseJobs(register, setting, report),
    ...importJobs({ register, setting, store, limitBytes: importLimitBytes, report }),
    ...epvoJobs(register, setting, epvo),
    ...webhookJobs(register, publicUrl, setting, write),
    ...incidentJobs(register, publicUrl, { setting, terms: retention ?? {} }, writeAll),
    ...backupJobs(
      {
        ...{ register, store, secrets, mode },
        ...(backup.passphrase === undefined ? {} : { passphrase: backup.passphrase }),
      },
      backup,
    ),
  };
};
