import { addressOf, attempts, unknownId, type Attempt, type Subject } from '../access/attempts.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';

const none = (): ReturnType<Attempt['given']> => ({});
const token = 'a-token-of-the-right-form.and.no.meaning';

/** How the endpoints are called that have no permission of their own. */
const open: Readonly<Record<string, Attempt['given']>> = {
  'account.read-me': none,
  'institution.list': none,
  'invitation.read': () => ({ body: { token } }),
  'invitation.accept': () => ({ body: { token } }),
  'journal.heads': none,
  'history.read': ({ institutionId, personId }) => ({
    params: { institutionId, noun: 'person', id: personId },
  }),
  'demonstration.list-accounts': none,
  'demonstration.list-mails': none,
  'programme.list': none,
  'call.list': none,
  'call.read': ({ callId }) => ({ params: { id: callId } }),
  'call.list-versions': ({ callId }) => ({ params: { id: callId } }),
  'host.list': () => ({ query: { country: 'DEU' } }),
  'university-task.list': ({ institutionId }) => ({ params: { institutionId } }),
  'application.list-own': none,
  'group.read': ({ institutionId, groupId }) => ({ params: { institutionId, id: groupId } }),
  'group.read-invitation': ({ groupToken }) => ({ body: { token: groupToken } }),
  'mobility.list-own': none,
  'agreement.list-own': none,
  'host-signature.read': () => ({ params: { token } }),
  'host-signature.send-code': () => ({ params: { token } }),
  'host-signature.sign': () => ({
    params: { token },
    body: { code: '000000', contentSha256: 'd'.repeat(64), name: 'Signer', position: 'Head' },
  }),
  'host-signature.refuse': () => ({
    params: { token },
    body: { code: '000000', contentSha256: 'd'.repeat(64), name: 'Signer', reason: 'a reason for the test' },
  }),
  'host-signature.document': () => ({ params: { token }, query: { locale: 'kk', format: 'docx' } }),
  'release.list-published': none,
  'release.read-published': () => ({ params: { name: '2000-01-01-0123456789' } }),
  'indicator.search': none,
  'statement.list': ({ institutionId }) => ({ params: { institutionId } }),
  'statement.read': ({ institutionId }) => ({ params: { institutionId, year: '2024' } }),
  'obligation.list-own': none,
  'obligation-rule.list': none,
  'safety-report.list': none,
  'report.list-own': none,
  'verification.list': none,
  'ledger.read-own': none,
  'catalogue.search': none,
  'catalogue.read': () => ({ params: { id: unknownId('res') } }),
  'catalogue.cite': () => ({ params: { id: unknownId('res') }, query: { format: 'csl' } }),
  'catalogue.experiences': none,
  'study-consent.open': () => ({ body: { code: 'ABCD-EFGH-JKMN-P' } }),
  'study-consent.give': () => ({ body: { code: 'ABCD-EFGH-JKMN-P', locale: 'kk', gives: [] } }),
  'study-consent.withdraw': () => ({ body: { code: 'ABCD-EFGH-JKMN-P', withdraws: [] } }),
  'room.open': () => ({ body: { code: '7G4-M2R-R' } }),
  'room.watch': () => ({ params: { room: token } }),
  'room.answer': () => ({
    body: {
      room: token,
      pollId: unknownId('pol'),
      by: { mark: 'a-mark-of-the-right-form' },
      answer: { is: 'chosen', choices: ['a'] },
    },
  }),
  'follow-up.open': () => ({ body: { token } }),
  'follow-up.answer': () => ({ body: { token, version: 1, answers: {} } }),
  'follow-up.show': () => ({ query: { name: 'a.pdf', evidence: 'employer-letter', consent: 'yes' } }),
  'follow-up.stop': () => ({ body: { token, why: 'asked-to' } }),
  'follow-up.ask-link': () => ({ body: { token } }),
  'questionnaire.read': () => ({ params: { version: '1' } }),
  'alumnus.list-own': none,
  'intention.list-own': none,
  'support-offer.list-open': none,
  'review.list': none,
  'conflict.list': none,
  'award.read-public': ({ callId }) => ({ params: { callId } }),
  'award.lottery-record': ({ callId }) => ({ params: { callId } }),
  'award.decision-record': ({ callId }) => ({ params: { callId } }),
  'deadline.feed': () => ({ params: { token: `${token}.ics` }, query: { locale: 'kk' } }),
};

/** Signing in is the library's, with rules of its own (auth-boundary.test.ts); all the rest of the contract is ours. */
export const ownEndpoints = endpoints.filter(({ path }) => !path.startsWith('/api/auth/'));
/** They take a file as it is: no JSON, and no request key, because the same bytes are one file. */
const takesFile = [
  'draft.upload-file',
  'agreement.record-scan',
  'report.upload-evidence',
  'obligation.upload-file',
  'alumnus.upload-file',
  'follow-up.show',
  'study-exchange.import',
  'import.upload',
  'partner-document.preview',
  'partner-document.take',
];
export const fileEndpoints = ownEndpoints.filter(({ id }) => takesFile.includes(id));
export const changingEndpoints = ownEndpoints.filter(
  (endpoint) => endpoint.method !== 'GET' && !fileEndpoints.includes(endpoint),
);

/** What a call of the right form is given. */
export const formOf = ({ id }: Endpoint, subject: Subject): ReturnType<Attempt['given']> => {
  const given = (attempts[id]?.given ?? open[id] ?? open[id.replace(/-file$/, '')])?.(subject);
  if (given === undefined) throw new Error(`nobody says how ${id} is called`);
  return given;
};

/** A call of the right form. */
export const wellFormed = (
  endpoint: Endpoint,
  subject: Subject,
): { readonly url: string; readonly body: object | string | undefined } => {
  const given = formOf(endpoint, subject);
  return {
    url: addressOf(endpoint, given),
    body: endpoint.method === 'GET' ? undefined : (given.body ?? {}),
  };
};

/** Names nothing that exists. */
export const nobody = (institutionId: string): Subject => ({
  institutionId,
  accountId: unknownId('acc'),
  personId: unknownId('per'),
  consentId: unknownId('con'),
  callId: unknownId('cal'),
  draftId: unknownId('dra'),
  awardId: unknownId('awd'),
  mobilityId: unknownId('mob'),
  agreementId: unknownId('agr'),
  signatureId: unknownId('sig'),
  contentSha256: 'd'.repeat(64),
  obligationId: unknownId('obl'),
  obligationEventId: unknownId('oev'),
  obligationRequestId: unknownId('orq'),
  obligationFileId: unknownId('fil'),
  instalmentId: unknownId('rfi'),
  alumnusId: unknownId('alu'),
  followUpId: unknownId('fup'),
  outcomeId: unknownId('out'),
  shownOutcomeId: unknownId('out'),
  alumnusFileId: unknownId('fil'),
  outcomeImportId: unknownId('oim'),
  supportOfferId: unknownId('sof'),
  supportInterestId: unknownId('soi'),
  applicationId: unknownId('app'),
  fileId: unknownId('fil'),
  groupId: unknownId('grp'),
  memberId: unknownId('gme'),
  universityTaskId: unknownId('uta'),
  reviewId: unknownId('asg'),
  costLineId: unknownId('cst'),
  partnerDocumentId: unknownId('pdc'),
  milestoneId: unknownId('mil'),
  safetyReportId: unknownId('saf'),
  reportId: unknownId('rep'),
  reportFileId: unknownId('fil'),
  resultId: unknownId('res'),
  recognitionId: unknownId('rcg'),
  verificationId: unknownId('ver'),
  credentialId: unknownId('crd'),
  accessKeyId: unknownId('aky'),
  webhookId: unknownId('whk'),
  breachId: unknownId('brc'),
  groupToken: token,
});
