import { accessKeyShape } from '../core/access-key/shapes.ts';
import {
  alumnusShape,
  contributionShape,
  followUpShape,
  outcomeImportShape,
  outcomeShape,
  supportInterestShape,
  supportOfferShape,
} from '../core/alumni/shapes.ts';
import { applicationShape, groupMemberShape, groupShape, taskShape } from '../core/application/shapes.ts';
import { appealShape, awardDecisionShape, awardShape } from '../core/award/shapes.ts';
import { credentialShape, issuerKeyShape } from '../core/credential/shapes.ts';
import {
  documentTemplateShape,
  identifierShape,
  institutionShape,
  invitationShape,
  membershipShape,
} from '../core/institution/shapes.ts';
import { importBatchShape, importProfileShape } from '../core/import/shapes.ts';
import { epvoLinkShape, epvoReadingShape, epvoSendingShape } from '../core/epvo/shapes.ts';
import { agreementShape } from '../core/mobility/agreement-shape.ts';
import { mobilityShape } from '../core/mobility/shapes.ts';
import { signatureShape } from '../core/mobility/signature-shape.ts';
import { costLineShape, milestoneShape, safetyReportShape } from '../core/mobility/stay-shapes.ts';
import {
  obligationEventShape,
  obligationRequestShape,
  obligationRuleShape,
  obligationShape,
  refundInstalmentShape,
} from '../core/obligation/shapes.ts';
import {
  callShape,
  hostShape,
  partnerAgreementShape,
  programmeShape,
  universityTaskShape,
} from '../core/programme/shapes.ts';
import {
  additionShape,
  experienceShape,
  recognitionShape,
  reportShape,
  resultShape,
  verificationDrawShape,
  verificationShape,
  verifierShape,
} from '../core/report/shapes.ts';
import {
  assignmentShape,
  lotteryPartyShape,
  reviewerConflictShape,
  reviewerShape,
  selectionShape,
  voiceShape,
} from '../core/review/shapes.ts';
import { breachShape } from '../core/breach/shapes.ts';
import { retentionRunShape } from '../core/retention/shapes.ts';
import { revocationShape } from '../core/revocation/shapes.ts';
import { accountShape, consentShape, personShape } from '../core/person/shapes.ts';
import { indicatorRuleShape, releaseShape, statementRecordShape } from '../core/release/shapes.ts';
import {
  attendanceShape,
  codebookShape,
  codeShape,
  codingRoundShape,
  codingSheetShape,
  indicatorContextShape,
  pollShape,
  resolutionShape,
  studyConsentShape,
  studyFigureShape,
  studyMemoShape,
  studyParticipantShape,
  studySessionShape,
  studyShape,
  themeShape,
  transcriptShape,
} from '../core/study/shapes.ts';
import { partnerDocumentShape } from '../core/partner/shapes.ts';
import type { RecordKind } from './record-kind.ts';
import { webhookShape } from '../core/webhook/shapes.ts';

/** Every noun whose standing follows from the journal: what `perform` writes and `replay` compares. A new noun adds its line. */
export const recordKinds: readonly RecordKind[] = [
  { shape: institutionShape, table: 'institution', place: 'shared', json: ['name'] },
  { shape: identifierShape, table: 'identifier', place: 'shared' },
  { shape: membershipShape, table: 'membership', place: 'shared' },
  { shape: invitationShape, table: 'invitation', place: 'shared', json: ['roles'] },
  { shape: documentTemplateShape, table: 'document_template', place: 'tenant' },
  { shape: personShape, table: 'person', place: 'tenant' },
  { shape: consentShape, table: 'consent', place: 'tenant' },
  { shape: accountShape, table: 'account', place: 'shared' },
  { shape: programmeShape, table: 'programme', place: 'shared' },
  { shape: callShape, table: 'call', place: 'shared' },
  { shape: hostShape, table: 'host', place: 'shared', json: ['identifiers'] },
  { shape: universityTaskShape, table: 'university_task', place: 'tenant' },
  {
    shape: partnerAgreementShape,
    table: 'partner_agreement',
    place: 'tenant',
    days: ['validFrom', 'validTo'],
  },
  { shape: groupShape, table: 'applicant_group', place: 'tenant' },
  { shape: groupMemberShape, table: 'group_member', place: 'tenant' },
  { shape: applicationShape, table: 'application', place: 'tenant' },
  { shape: taskShape, table: 'task', place: 'tenant', days: ['dueOn', 'finalReportDueOnAtSubmission'] },
  { shape: selectionShape, table: 'selection', place: 'shared', days: ['reviewsDueOn'] },
  { shape: lotteryPartyShape, table: 'lottery_party', place: 'shared' },
  { shape: reviewerShape, table: 'reviewer', place: 'shared', json: ['fields', 'languages'] },
  { shape: reviewerConflictShape, table: 'reviewer_conflict', place: 'shared' },
  { shape: assignmentShape, table: 'review_assignment', place: 'tenant', days: ['dueOn'] },
  { shape: voiceShape, table: 'recommendation_voice', place: 'tenant' },
  { shape: awardDecisionShape, table: 'award_decision', place: 'tenant' },
  { shape: awardShape, table: 'award', place: 'tenant', big: ['grantAmount'] },
  { shape: appealShape, table: 'appeal', place: 'tenant' },
  {
    shape: mobilityShape,
    table: 'mobility',
    place: 'tenant',
    days: ['plannedStart', 'plannedEnd', 'departedOn', 'arrivedOn', 'returnedOn'],
    big: ['grantAmount'],
  },
  { shape: agreementShape, table: 'agreement', place: 'tenant' },
  { shape: signatureShape, table: 'signature', place: 'tenant' },
  {
    shape: costLineShape,
    table: 'cost_line',
    place: 'tenant',
    days: ['plannedRateOn', 'actualRateOn'],
    big: ['planned', 'actual'],
  },
  { shape: milestoneShape, table: 'milestone', place: 'tenant', days: ['dueOn'], big: ['amount'] },
  { shape: safetyReportShape, table: 'safety_report', place: 'tenant' },
  { shape: reportShape, table: 'report', place: 'tenant', days: ['dueOn'] },
  { shape: resultShape, table: 'result', place: 'tenant' },
  { shape: additionShape, table: 'addition', place: 'tenant' },
  { shape: recognitionShape, table: 'recognition', place: 'tenant' },
  { shape: experienceShape, table: 'experience', place: 'tenant' },
  { shape: verifierShape, table: 'verifier', place: 'shared', json: ['languages'] },
  { shape: verificationDrawShape, table: 'verification_draw', place: 'tenant' },
  { shape: verificationShape, table: 'verification', place: 'tenant', days: ['dueOn'] },
  { shape: obligationRuleShape, table: 'obligation_rule', place: 'shared', days: ['validFrom'] },
  {
    shape: obligationShape,
    table: 'obligation',
    place: 'tenant',
    days: ['completedOn', 'startsOn'],
    big: ['grantAmount'],
  },
  {
    shape: obligationEventShape,
    table: 'obligation_event',
    place: 'tenant',
    days: ['startsOn', 'endsOn'],
    big: ['months'],
  },
  {
    shape: obligationRequestShape,
    table: 'obligation_request',
    place: 'tenant',
    days: ['startsOn', 'endsOn', 'answerDueOn'],
    big: ['months'],
  },
  {
    shape: refundInstalmentShape,
    table: 'refund_instalment',
    place: 'tenant',
    days: ['dueOn', 'paidOn'],
    big: ['amount', 'paidAmount'],
  },
  { shape: alumnusShape, table: 'alumnus', place: 'tenant', days: ['endedOn', 'stoppedOn'] },
  {
    shape: followUpShape,
    table: 'follow_up',
    place: 'tenant',
    days: ['dueOn', 'closesOn', 'invitedOn'],
  },
  {
    shape: outcomeShape,
    table: 'outcome',
    place: 'tenant',
    days: ['knownAfter', 'knownBy', 'seenOn'],
  },
  { shape: contributionShape, table: 'contribution', place: 'tenant' },
  { shape: outcomeImportShape, table: 'outcome_import', place: 'tenant' },
  { shape: supportOfferShape, table: 'support_offer', place: 'shared', days: ['closesOn'] },
  { shape: supportInterestShape, table: 'support_interest', place: 'tenant', days: ['takenUpOn'] },
  {
    shape: releaseShape,
    table: 'release',
    place: 'shared',
    days: ['dataThrough'],
    json: ['note', 'against'],
  },
  { shape: indicatorRuleShape, table: 'indicator_rule', place: 'shared' },
  { shape: statementRecordShape, table: 'statement', place: 'tenant' },
  { shape: epvoReadingShape, table: 'epvo_reading', place: 'tenant' },
  { shape: epvoSendingShape, table: 'epvo_sending', place: 'tenant' },
  { shape: epvoLinkShape, table: 'epvo_link', place: 'tenant' },
  { shape: partnerDocumentShape, table: 'partner_document', place: 'tenant' },
  { shape: issuerKeyShape, table: 'issuer_key', place: 'tenant' },
  { shape: credentialShape, table: 'credential', place: 'tenant' },
  { shape: accessKeyShape, table: 'access_key', place: 'tenant', days: ['endsOn'], json: ['scopes'] },
  { shape: breachShape, table: 'breach', place: 'tenant', json: ['kinds'] },
  { shape: revocationShape, table: 'revocation', place: 'tenant' },
  { shape: retentionRunShape, table: 'retention_run', place: 'tenant', days: ['beforeDay'] },
  { shape: webhookShape, table: 'webhook', place: 'tenant', json: ['nouns'] },
  { shape: studyShape, table: 'study', place: 'tenant' },
  { shape: studyParticipantShape, table: 'study_participant', place: 'tenant' },
  { shape: studyConsentShape, table: 'study_consent', place: 'tenant' },
  { shape: studySessionShape, table: 'study_session', place: 'tenant', days: ['plannedOn'] },
  { shape: attendanceShape, table: 'attendance', place: 'tenant' },
  { shape: pollShape, table: 'poll', place: 'tenant' },
  { shape: transcriptShape, table: 'transcript', place: 'tenant' },
  { shape: codeShape, table: 'code', place: 'tenant' },
  { shape: codebookShape, table: 'codebook', place: 'tenant' },
  { shape: codingRoundShape, table: 'coding_round', place: 'tenant', json: ['transcripts', 'coders'] },
  { shape: codingSheetShape, table: 'coding_sheet', place: 'tenant' },
  { shape: resolutionShape, table: 'resolution', place: 'tenant' },
  { shape: themeShape, table: 'theme', place: 'tenant' },
  { shape: studyMemoShape, table: 'study_memo', place: 'tenant' },
  { shape: studyFigureShape, table: 'study_figure', place: 'tenant' },
  {
    shape: indicatorContextShape,
    table: 'indicator_context',
    place: 'shared',
    json: ['name', 'statement'],
  },
  { shape: importBatchShape, table: 'import_batch', place: 'tenant', json: ['warnings', 'records'] },
  { shape: importProfileShape, table: 'import_profile', place: 'tenant' },
];

export const recordKindOf = (noun: string): RecordKind => {
  const kind = recordKinds.find(({ shape }) => shape.noun === noun);
  if (kind === undefined) throw new Error(`no record kind for ${noun}`);
  return kind;
};
