import {
  agreementInForceJob,
  agreementRefusedJob,
  signatureAskedJob,
  signatureRemindedJob,
} from './agreement-letter.ts';
import { appealDismissedJob, appealFiledJob, appealUpheldJob } from './appeal-letter.ts';
import { receivedJob, refusedJob } from './application-letter.ts';
import { awardJob } from './award-letter.ts';
import { breachAlertJob } from './breach-alert.ts';
import { breachLetterJob } from './breach-letter.ts';
import { buildReleaseJob } from './build-release.ts';
import { dangerAnsweredJob, dangerJob } from './danger-letter.ts';
import { readEpvoJob, sendEpvoJob } from './epvo-jobs.ts';
import { eraseJob } from './erase.ts';
import { followUpLetterJob } from './follow-up-letter.ts';
import type { Reactions } from './follow-journal.ts';
import { followAwardJob } from './follow-award.ts';
import { forgetReleaseJob } from './forget-release.ts';
import { giveUpAwardJob } from './give-up-award.ts';
import { invitationJob } from './invitation-letter.ts';
import { firstReminder, nextReminder } from './remind-signer.ts';
import { openMilestonesJob } from './open-milestones.ts';
import { obligationJob } from './obligation-letter.ts';
import { openObligationJob } from './open-obligation.ts';
import { recountContextsJob } from './recount-contexts.ts';
import { recordAwardsJob } from './record-awards.ts';
import { reminderJob } from './reminder-letter.ts';
import { drawVerifiersJob } from './draw-verifiers.ts';
import { followVerdictJob } from './follow-verdict.ts';
import { followStayJob } from './follow-stay.ts';
import { reportLetterJob } from './report-letter.ts';
import { answeredJob, drawnJob, revisedJob, verdictJob } from './verification-letter.ts';
import { reviewerJob } from './reviewer-letter.ts';
import { stayReminderJob } from './stay-reminder-letter.ts';
import { webhookStoppedJob } from './webhook-stopped-letter.ts';

/** What follows from which entry. A new letter or follow-up adds its line. */
export const reactions: Reactions = {
  InvitationMade: [invitationJob],
  ApplicationSubmitted: [receivedJob],
  ApplicationSubmittedAgain: [receivedJob],
  EligibilityRefused: [refusedJob],
  ApplicantReminded: [reminderJob],
  ApplicationWithdrawn: [giveUpAwardJob],
  AwardsDecided: [recordAwardsJob],
  ReviewerInvited: [reviewerJob],
  AwardRecorded: [awardJob, followAwardJob],
  AwardChanged: [awardJob, followAwardJob],
  AwardGivenUp: [followAwardJob],
  MobilityOpened: [openMilestonesJob, followStayJob],
  StayReminded: [stayReminderJob],
  DangerReported: [dangerJob],
  SafetyReportAnswered: [dangerAnsweredJob],
  MobilityReopened: [followStayJob],
  MobilityCancelled: [followStayJob],
  MobilityAgreed: [followStayJob],
  MobilityReplanned: [followStayJob],
  ReportAsked: [reportLetterJob],
  ReportReminded: [reportLetterJob],
  ReportSubmitted: [drawVerifiersJob],
  VerificationDrawn: [drawnJob],
  VerificationConflictDeclared: [drawVerifiersJob],
  VerificationReleased: [drawVerifiersJob],
  VerdictGiven: [verdictJob, drawVerifiersJob],
  VerdictAnswered: [answeredJob],
  VerdictRevised: [revisedJob, drawVerifiersJob],
  ResultVerified: [followVerdictJob],
  ResultUnsettled: [followVerdictJob],
  AppealFiled: [appealFiledJob],
  AppealUpheld: [appealUpheldJob],
  AppealDismissed: [appealDismissedJob],
  SignatureAsked: [signatureAskedJob, firstReminder],
  SignatureAskedAgain: [signatureAskedJob, firstReminder],
  SignatureReminded: [signatureRemindedJob, nextReminder],
  AgreementRefused: [agreementRefusedJob],
  AgreementInForce: [agreementInForceJob],
  MobilityReturned: [openObligationJob],
  ObligationOpened: [obligationJob],
  ObligationEventAccepted: [obligationJob],
  ObligationEventRefused: [obligationJob],
  ObligationRequestFiled: [obligationJob],
  ObligationRequestGranted: [obligationJob],
  ObligationRequestRefused: [obligationJob],
  ObligationKept: [obligationJob],
  ObligationSubstituted: [obligationJob],
  ObligationExempted: [obligationJob],
  ObligationRefunded: [obligationJob],
  ObligationReminded: [obligationJob],
  RefundDemanded: [obligationJob],
  RefundWithdrawn: [obligationJob],
  FollowUpInvited: [followUpLetterJob],
  FollowUpReminded: [followUpLetterJob],
  FollowUpLinkReissued: [followUpLetterJob],
  ErasureAsked: [eraseJob],
  StudyParticipantLeft: [recountContextsJob],
  EpvoReadingOrdered: [readEpvoJob],
  EpvoSendingOrdered: [sendEpvoJob],
  ReleaseOrdered: [buildReleaseJob],
  ReleaseDiscarded: [forgetReleaseJob],
  BreachOpened: [breachAlertJob],
  BreachReminded: [breachAlertJob],
  BreachTold: [breachLetterJob],
  WebhookStopped: [webhookStoppedJob],
};
