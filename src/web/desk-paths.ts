import type { Locale } from '../core/basics/locale.ts';
import { desk, part } from './desk-address.ts';
import { exchangePaths } from './exchange-paths.ts';
import { incidentPaths } from './incident-paths.ts';

const returning = (to: string | undefined): string =>
  to === undefined ? '' : `?to=${encodeURIComponent(to)}`;

/** Every address of the desk, tested against the routes. Links are written nowhere else. */
export const deskPaths = {
  home: (locale: Locale) => desk(locale),
  tour: (locale: Locale) => desk(locale, '/tour'),
  signIn: (locale: Locale, to?: string) => desk(locale, `/sign-in${returning(to)}`),
  signInCode: (locale: Locale, to?: string) => desk(locale, `/sign-in/code${returning(to)}`),
  signUp: (locale: Locale) => desk(locale, '/sign-up'),
  verifyEmail: (locale: Locale) => desk(locale, '/verify-email'),
  recovery: (locale: Locale) => desk(locale, '/recovery'),
  resetPassword: (locale: Locale) => desk(locale, '/reset-password'),
  invitation: (locale: Locale) => desk(locale, '/invitation'),
  account: (locale: Locale) => desk(locale, '/account'),
  security: (locale: Locale) => desk(locale, '/account/security'),
  addCodeApp: (locale: Locale) => desk(locale, '/account/security/code-app'),
  endCodeApp: (locale: Locale) => desk(locale, '/account/security/code-app/end'),
  backupCodes: (locale: Locale) => desk(locale, '/account/security/backup-codes'),
  institutions: (locale: Locale) => desk(locale, '/institutions'),
  newInstitution: (locale: Locale) => desk(locale, '/institutions/new'),
  institution: (locale: Locale, id: string) => desk(locale, `/institutions/${part(id)}`),
  renameInstitution: (locale: Locale, id: string) => desk(locale, `/institutions/${part(id)}/rename`),
  addIdentifier: (locale: Locale, id: string) => desk(locale, `/institutions/${part(id)}/identifier`),
  members: (locale: Locale, id: string) => desk(locale, `/institutions/${part(id)}/members`),
  member: (locale: Locale, id: string, accountId: string) =>
    desk(locale, `/institutions/${part(id)}/members/${part(accountId)}`),
  endRole: (locale: Locale, id: string, accountId: string, membershipId: string) =>
    desk(locale, `/institutions/${part(id)}/members/${part(accountId)}/end/${part(membershipId)}`),
  invite: (locale: Locale, id: string) => desk(locale, `/institutions/${part(id)}/invite`),
  sentInvitation: (locale: Locale, id: string, invitationId: string) =>
    desk(locale, `/institutions/${part(id)}/invitations/${part(invitationId)}`),
  join: (locale: Locale) => desk(locale, '/join'),
  journal: (locale: Locale, id: string) => desk(locale, `/journal/${part(id)}`),
  entry: (locale: Locale, id: string, entryId: string) =>
    desk(locale, `/journal/${part(id)}/${part(entryId)}`),
  heads: (locale: Locale) => desk(locale, '/heads'),
  myData: (locale: Locale) => desk(locale, '/my-data'),
  myRecord: (locale: Locale, id: string) => desk(locale, `/my-data/${part(id)}`),
  myDetail: (locale: Locale, id: string) => desk(locale, `/my-data/${part(id)}/detail`),
  myConsents: (locale: Locale, id: string) => desk(locale, `/my-data/${part(id)}/consents`),
  erasure: (locale: Locale) => desk(locale, '/my-data/erasure'),
  outbox: (locale: Locale) => desk(locale, '/outbox'),
  jobs: (locale: Locale) => desk(locale, '/jobs'),
  backups: (locale: Locale) => desk(locale, '/backups'),
  operation: (locale: Locale) => desk(locale, '/operation'),
  applyTo: (locale: Locale, callId: string) => desk(locale, `/apply/${part(callId)}`),
  groupTasks: (locale: Locale, callId: string, institutionId: string) =>
    desk(locale, `/apply/${part(callId)}/tasks/${part(institutionId)}`),
  draft: (locale: Locale, id: string, draftId: string) => desk(locale, `/draft/${part(id)}/${part(draftId)}`),
  draftSection: (locale: Locale, id: string, draftId: string, section: string, query = '') =>
    desk(locale, `/draft/${part(id)}/${part(draftId)}/${part(section)}${query}`),
  draftTask: (locale: Locale, id: string, draftId: string, taskId: string, query = '') =>
    desk(locale, `/draft/${part(id)}/${part(draftId)}/tasks/${part(taskId)}${query}`),
  removeDraftTask: (locale: Locale, id: string, draftId: string, taskId: string) =>
    desk(locale, `/draft/${part(id)}/${part(draftId)}/tasks/${part(taskId)}/remove`),
  checkDraft: (locale: Locale, id: string, draftId: string) =>
    desk(locale, `/draft/${part(id)}/${part(draftId)}/check`),
  ownApplication: (locale: Locale, id: string, applicationId: string) =>
    desk(locale, `/application/${part(id)}/${part(applicationId)}`),
  applicationSent: (locale: Locale, id: string, applicationId: string) =>
    desk(locale, `/application/${part(id)}/${part(applicationId)}/sent`),
  reopenApplication: (locale: Locale, id: string, applicationId: string) =>
    desk(locale, `/application/${part(id)}/${part(applicationId)}/reopen`),
  withdrawApplication: (locale: Locale, id: string, applicationId: string) =>
    desk(locale, `/application/${part(id)}/${part(applicationId)}/withdraw`),
  decision: (locale: Locale, id: string, applicationId: string) =>
    desk(locale, `/application/${part(id)}/${part(applicationId)}/decision`),
  joinGroup: (locale: Locale) => desk(locale, '/group'),
  group: (locale: Locale, id: string, groupId: string) => desk(locale, `/group/${part(id)}/${part(groupId)}`),
  submitGroup: (locale: Locale, id: string, groupId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/submit`),
  withdrawGroup: (locale: Locale, id: string, groupId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/withdraw`),
  leaveGroup: (locale: Locale, id: string, groupId: string, memberId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/leave/${part(memberId)}`),
  stays: (locale: Locale) => desk(locale, '/stays'),
  stay: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}`),
  recordDay: (locale: Locale, id: string, mobilityId: string, day: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/days/${part(day)}`),
  correctStay: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/correct`),
  stayCosts: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/costs`),
  newStayCost: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/new-cost`),
  stayCost: (locale: Locale, id: string, mobilityId: string, costId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/costs/${part(costId)}`),
  removeStayCost: (locale: Locale, id: string, mobilityId: string, costId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/costs/${part(costId)}/remove`),
  emergencyContact: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/contact`),
  safetyPerson: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/safety-person`),
  reportDanger: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/stays/${part(id)}/${part(mobilityId)}/danger`),
  safetyReport: (locale: Locale, id: string, reportId: string) =>
    desk(locale, `/safety/${part(id)}/${part(reportId)}`),
  milestones: (locale: Locale, id: string, groupId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/milestones`),
  claimMilestone: (locale: Locale, id: string, groupId: string, milestoneId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/milestones/${part(milestoneId)}/claim`),
  judgeMilestone: (locale: Locale, id: string, groupId: string, milestoneId: string) =>
    desk(locale, `/group/${part(id)}/${part(groupId)}/milestones/${part(milestoneId)}/judge`),
  officeStays: (locale: Locale) => desk(locale, '/office/stays'),
  officeStay: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/office/stays/${part(id)}/${part(mobilityId)}`),
  reviews: (locale: Locale) => desk(locale, '/reviews'),
  review: (locale: Locale, id: string, query = '') => desk(locale, `/reviews/${part(id)}${query}`),
  checkReview: (locale: Locale, id: string) => desk(locale, `/reviews/${part(id)}/check`),
  declineReview: (locale: Locale, id: string) => desk(locale, `/reviews/${part(id)}/decline`),
  reviewConflict: (locale: Locale, id: string) => desk(locale, `/reviews/${part(id)}/conflict`),
  reviewConflicts: (locale: Locale) => desk(locale, '/reviews-conflicts'),
  obligation: (locale: Locale, id: string, obligationId: string) =>
    desk(locale, `/obligation/${part(id)}/${part(obligationId)}`),
  claimObligation: (locale: Locale, id: string, obligationId: string) =>
    desk(locale, `/obligation/${part(id)}/${part(obligationId)}/claim`),
  askObligation: (locale: Locale, id: string, obligationId: string, kind: string) =>
    desk(locale, `/obligation/${part(id)}/${part(obligationId)}/ask/${part(kind)}`),
  againstObligation: (locale: Locale, id: string, obligationId: string, subjectId: string) =>
    desk(locale, `/obligation/${part(id)}/${part(obligationId)}/against/${part(subjectId)}`),
  obligationCases: (locale: Locale) => desk(locale, '/obligation-cases'),
  obligations: (locale: Locale) => desk(locale, '/obligations'),
  officeObligation: (locale: Locale, id: string, obligationId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}`),
  decideObligationEvent: (locale: Locale, id: string, obligationId: string, eventId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}/event/${part(eventId)}`),
  decideObligationRequest: (locale: Locale, id: string, obligationId: string, requestId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}/request/${part(requestId)}`),
  obligationFacts: (locale: Locale, id: string, obligationId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}/facts`),
  demandRefund: (locale: Locale, id: string, obligationId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}/refund`),
  refundPayment: (locale: Locale, id: string, obligationId: string, instalmentId: string) =>
    desk(locale, `/obligations/${part(id)}/${part(obligationId)}/payment/${part(instalmentId)}`),
  obligationRules: (locale: Locale) => desk(locale, '/obligation-rules'),
  newObligationRule: (locale: Locale) => desk(locale, '/obligation-rules/new'),
  obligationRule: (locale: Locale, id: string) => desk(locale, `/obligation-rules/${part(id)}`),
  reviseObligationRule: (locale: Locale, id: string) => desk(locale, `/obligation-rules/${part(id)}/revise`),
  officeReleases: (locale: Locale) => desk(locale, '/releases'),
  newRelease: (locale: Locale) => desk(locale, '/releases/new'),
  officeRelease: (locale: Locale, id: string) => desk(locale, `/releases/${part(id)}`),
  publishRelease: (locale: Locale, id: string) => desk(locale, `/releases/${part(id)}/publish`),
  discardRelease: (locale: Locale, id: string) => desk(locale, `/releases/${part(id)}/discard`),
  indicatorRules: (locale: Locale) => desk(locale, '/indicator-rules'),
  indicatorRule: (locale: Locale, indicator: string) => desk(locale, `/indicator-rules/${part(indicator)}`),
  statements: (locale: Locale) => desk(locale, '/statements'),
  programmes: (locale: Locale) => desk(locale, '/office/programmes'),
  newProgramme: (locale: Locale) => desk(locale, '/office/programmes/new'),
  officeCalls: (locale: Locale) => desk(locale, '/office/calls'),
  newCall: (locale: Locale) => desk(locale, '/office/new-call'),
  officeCall: (locale: Locale, id: string) => desk(locale, `/office/calls/${part(id)}`),
  editCall: (locale: Locale, id: string, rulesPart: string) =>
    desk(locale, `/office/calls/${part(id)}/part/${part(rulesPart)}`),
  previewCall: (locale: Locale, id: string) => desk(locale, `/office/calls/${part(id)}/preview`),
  announceCall: (locale: Locale, id: string) => desk(locale, `/office/calls/${part(id)}/announce`),
  correctCall: (locale: Locale, id: string) => desk(locale, `/office/calls/${part(id)}/correct`),
  callVersions: (locale: Locale, id: string) => desk(locale, `/office/calls/${part(id)}/versions`),
  hosts: (locale: Locale) => desk(locale, '/office/hosts'),
  newHost: (locale: Locale) => desk(locale, '/office/hosts/new'),
  queue: (locale: Locale) => desk(locale, '/office/applications'),
  drafts: (locale: Locale) => desk(locale, '/office/drafts'),
  officeApplication: (locale: Locale, id: string) => desk(locale, `/office/applications/${part(id)}`),
  confirmEligibility: (locale: Locale, id: string) =>
    desk(locale, `/office/applications/${part(id)}/confirm`),
  refuseEligibility: (locale: Locale, id: string) => desk(locale, `/office/applications/${part(id)}/refuse`),
  deadlines: (locale: Locale) => desk(locale, '/office/deadlines'),
  officeTasks: (locale: Locale) => desk(locale, '/office/tasks'),
  newTask: (locale: Locale) => desk(locale, '/office/tasks/new'),
  officeTask: (locale: Locale, id: string) => desk(locale, `/office/tasks/${part(id)}`),
  withdrawTask: (locale: Locale, id: string) => desk(locale, `/office/tasks/${part(id)}/withdraw`),
  agreements: (locale: Locale) => desk(locale, '/office/agreements'),
  newAgreement: (locale: Locale) => desk(locale, '/office/agreements/new'),
  endAgreement: (locale: Locale, id: string) => desk(locale, `/office/agreements/${part(id)}/end`),
  agreement: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/agreements/${part(id)}/${part(mobilityId)}`),
  agreementVersion: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}`),
  editAgreement: (locale: Locale, id: string, agreementId: string, contentPart: string, query = '') =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/edit/${part(contentPart)}${query}`),
  offerAgreement: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/offer`),
  signAgreement: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/sign`),
  refuseAgreement: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/refuse`),
  withdrawAgreement: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/withdraw`),
  recordScan: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/scan`),
  sendHostLink: (locale: Locale, id: string, agreementId: string) =>
    desk(locale, `/agreement/${part(id)}/${part(agreementId)}/host-link`),
  waitingAgreements: (locale: Locale) => desk(locale, '/office/waiting-agreements'),
  hostSignature: (locale: Locale) => desk(locale, '/host-signature'),
  selections: (locale: Locale) => desk(locale, '/selections'),
  selection: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}`),
  openSelection: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/open`),
  reviewers: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/reviewers`),
  reviewer: (locale: Locale, callId: string, accountId: string) =>
    desk(locale, `/selections/${part(callId)}/reviewers/${part(accountId)}`),
  removeReviewer: (locale: Locale, callId: string, accountId: string) =>
    desk(locale, `/selections/${part(callId)}/reviewers/${part(accountId)}/remove`),
  reviewPlan: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/plan`),
  thirdOpinions: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/thirds`),
  reviewList: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/reviews`),
  releaseReview: (locale: Locale, callId: string, assignmentId: string) =>
    desk(locale, `/selections/${part(callId)}/reviews/${part(assignmentId)}/release`),
  closeReviews: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/close`),
  recommendation: (locale: Locale, callId: string) =>
    desk(locale, `/selections/${part(callId)}/recommendation`),
  recommended: (locale: Locale, callId: string, applicationId: string) =>
    desk(locale, `/selections/${part(callId)}/recommendation/${part(applicationId)}`),
  fixList: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/list`),
  lotSecrets: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/secrets`),
  decideAwards: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/decide`),
  decisions: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/decisions`),
  appeals: (locale: Locale, callId: string) => desk(locale, `/selections/${part(callId)}/appeals`),
  appeal: (locale: Locale, callId: string, appealId: string) =>
    desk(locale, `/selections/${part(callId)}/appeals/${part(appealId)}`),
  publicSelection: (locale: Locale, callId: string) => desk(locale, `/selection/${part(callId)}`),
  report: (locale: Locale, id: string, reportId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}`),
  reportTask: (locale: Locale, id: string, reportId: string, taskId: string, query = '') =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/task/${part(taskId)}${query}`),
  reportCourses: (locale: Locale, id: string, reportId: string, query = '') =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/courses${query}`),
  reportExperience: (locale: Locale, id: string, reportId: string, query = '') =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/experience${query}`),
  checkReport: (locale: Locale, id: string, reportId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/check`),
  addToReport: (locale: Locale, id: string, reportId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/add`),
  answerVerdict: (locale: Locale, id: string, reportId: string, verificationId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/answer/${part(verificationId)}`),
  decideCourse: (locale: Locale, id: string, reportId: string, recognitionId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/course/${part(recognitionId)}`),
  reports: (locale: Locale) => desk(locale, '/reports'),
  ownLedger: (locale: Locale) => desk(locale, '/own-results'),
  ledger: (locale: Locale, query = '') => desk(locale, `/ledger${query}`),
  afterStay: (locale: Locale, id: string, alumnusId: string) =>
    desk(locale, `/after-stay/${part(id)}/${part(alumnusId)}`),
  stateOutcome: (locale: Locale, id: string, alumnusId: string) =>
    desk(locale, `/after-stay/${part(id)}/${part(alumnusId)}/state`),
  stopAsking: (locale: Locale, id: string, alumnusId: string) =>
    desk(locale, `/after-stay/${part(id)}/${part(alumnusId)}/stop`),
  intention: (locale: Locale, id: string, mobilityId: string, occasion: string) =>
    desk(locale, `/intention/${part(id)}/${part(mobilityId)}/${part(occasion)}`),
  supportOffers: (locale: Locale) => desk(locale, '/support-offers'),
  alumni: (locale: Locale) => desk(locale, '/alumni'),
  alumnus: (locale: Locale, id: string, alumnusId: string) =>
    desk(locale, `/alumni/of/${part(id)}/${part(alumnusId)}`),
  enterFollowUp: (locale: Locale, id: string, alumnusId: string, followUpId: string) =>
    desk(locale, `/alumni/of/${part(id)}/${part(alumnusId)}/enter/${part(followUpId)}`),
  decideOutcome: (locale: Locale, id: string, alumnusId: string, outcomeId: string) =>
    desk(locale, `/alumni/of/${part(id)}/${part(alumnusId)}/decide/${part(outcomeId)}`),
  settleOutcomes: (locale: Locale, id: string, alumnusId: string) =>
    desk(locale, `/alumni/of/${part(id)}/${part(alumnusId)}/settle`),
  returns: (locale: Locale) => desk(locale, '/returns'),
  planReturns: (locale: Locale) => desk(locale, '/returns/plan'),
  ministryForms: (locale: Locale) => desk(locale, '/ministry-forms'),
  ministryRows: (locale: Locale, id: string, form: string) =>
    desk(locale, `/ministry-forms/${part(id)}/${part(form)}`),
  validity: (locale: Locale) => desk(locale, '/validity'),
  outcomeCases: (locale: Locale) => desk(locale, '/alumni/cases'),
  outcomeImports: (locale: Locale) => desk(locale, '/alumni/files'),
  newOutcomeImport: (locale: Locale, id: string) => desk(locale, `/alumni/files/${part(id)}/new`),
  undoOutcomeImport: (locale: Locale, id: string, importId: string) =>
    desk(locale, `/alumni/files/${part(id)}/${part(importId)}/undo`),
  postedOffers: (locale: Locale) => desk(locale, '/alumni/offers'),
  postOffer: (locale: Locale, id: string) => desk(locale, `/alumni/offers/${part(id)}/new`),
  takeUpOffer: (locale: Locale, id: string, interestId: string) =>
    desk(locale, `/alumni/offers/${part(id)}/take-up/${part(interestId)}`),
  verifications: (locale: Locale) => desk(locale, '/verifications'),
  verification: (locale: Locale, id: string, query = '') =>
    desk(locale, `/verifications/${part(id)}${query}`),
  verificationConflict: (locale: Locale, id: string) => desk(locale, `/verifications/${part(id)}/conflict`),
  verificationProgress: (locale: Locale) => desk(locale, '/verification'),
  drawVerifiers: (locale: Locale) => desk(locale, '/verification/draw'),
  verifiers: (locale: Locale) => desk(locale, '/verification/pool'),
  verifier: (locale: Locale, accountId: string) => desk(locale, `/verification/pool/${part(accountId)}`),
  removeVerifier: (locale: Locale, accountId: string) =>
    desk(locale, `/verification/pool/${part(accountId)}/remove`),
  releaseVerification: (locale: Locale, id: string, verificationId: string) =>
    desk(locale, `/verification/release/${part(id)}/${part(verificationId)}`),
  exchange: (locale: Locale) => desk(locale, '/exchange'),
  ...exchangePaths,
  ...incidentPaths,
  credential: (locale: Locale, id: string, reportId: string, resultId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/credential/${part(resultId)}`),
  withdrawCredential: (locale: Locale, id: string, reportId: string, resultId: string) =>
    desk(locale, `/report/${part(id)}/${part(reportId)}/credential/${part(resultId)}/withdraw`),
  studies: (locale: Locale) => desk(locale, '/studies'),
  newStudy: (locale: Locale, id: string) => desk(locale, `/studies/${part(id)}/new`),
  study: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}`),
  studyRecord: (locale: Locale, id: string, studyId: string, page: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/record/${part(page)}`),
  registerStudy: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/register`),
  closeStudy: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/close`),
  newStudyParticipant: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/new-participant`),
  studyParticipants: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/participants`),
  studyParticipant: (locale: Locale, id: string, studyId: string, participantId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/participants/${part(participantId)}`),
  studyTable7: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/table-7`),
  studyCoreq: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/coreq`),
  studySessions: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/sessions`),
  studySession: (locale: Locale, id: string, studyId: string, sessionId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/sessions/${part(sessionId)}`),
  newPoll: (locale: Locale, id: string, studyId: string, sessionId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/sessions/${part(sessionId)}/new-poll`),
  studyPoll: (locale: Locale, id: string, studyId: string, pollId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/polls/${part(pollId)}`),
  transcripts: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/transcripts`),
  newTranscript: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/new-transcript`),
  transcript: (locale: Locale, id: string, studyId: string, transcriptId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/transcripts/${part(transcriptId)}`),
  editTranscript: (locale: Locale, id: string, studyId: string, transcriptId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/transcripts/${part(transcriptId)}/edit`),
  studyMemos: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/memos`),
  studySearch: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/search`),
  codebook: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/codebook`),
  code: (locale: Locale, id: string, studyId: string, codeId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/codebook/${part(codeId)}`),
  codingRounds: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/rounds`),
  codingRound: (locale: Locale, id: string, studyId: string, roundId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/rounds/${part(roundId)}`),
  themes: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/themes`),
  theme: (locale: Locale, id: string, studyId: string, themeId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/themes/${part(themeId)}`),
  codeMatrix: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/matrix`),
  saturation: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/saturation`),
  studyFigures: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/figures`),
  studyFigure: (locale: Locale, id: string, studyId: string, pollId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/figures/${part(pollId)}`),
  studyExchange: (locale: Locale, id: string, studyId: string) =>
    desk(locale, `/studies/${part(id)}/${part(studyId)}/exchange`),
} as const;
