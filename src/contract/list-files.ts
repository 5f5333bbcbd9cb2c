import { listAccessKeys } from './access-key.ts';
import { listWaitingAgreements } from './agreement.ts';
import { listFollowUps, listOutcomeCases, listOutcomeImports } from './alumni.ts';
import { listApplications, readDeadlines } from './application.ts';
import { listAppeals, listDecisions } from './award.ts';
import { listCredentials } from './credential.ts';
import type { Endpoint } from './endpoint.ts';
import { readEpvo, readEpvoSending, readEpvoTable } from './epvo.ts';
import { listImports } from './import.ts';
import { listInstitutions, listMembers } from './institution.ts';
import { listEntries } from './journal.ts';
import { listLedger, listNationalLedger, sumLedger, sumNationalLedger } from './ledger.ts';
import { listFileOf } from './list-file-of.ts';
import { listMobilities } from './mobility.ts';
import { listObligationRules } from './obligation-rule.ts';
import { listObligationCases, listObligations } from './obligation.ts';
import { listJobs } from './operation.ts';
import { listPartnerStays } from './partner.ts';
import {
  listCalls,
  listHosts,
  listPartnerAgreements,
  listProgrammes,
  listUniversityTasks,
} from './programme.ts';
import { listIndicatorRules, listReleases } from './release-desk.ts';
import { listReports } from './report.ts';
import { listAssignments, listReviewers, readRecommendation } from './selection.ts';
import { openStatementDesk } from './statement.ts';
import { listMilestones } from './stay.ts';
import { listStudyFigures } from './study-figure.ts';
import { listParticipants } from './study-participant.ts';
import { listRounds } from './study-round.ts';
import { listSessions } from './study-session.ts';
import { listStudies } from './study-setup.ts';
import { listThemes } from './study-theme.ts';
import { listTranscripts } from './study-transcript.ts';
import { listSupportOffers } from './support.ts';
import { listVerifiers, readProgress } from './verification.ts';
import { listAccesses } from './access-log.ts';
import { listBreaches } from './breach.ts';
import { listWebhooks } from './webhook.ts';

/** Every list of the desk that has a file beside it. */
export const listsWithFile: readonly Endpoint[] = [
  listInstitutions,
  listMembers,
  listProgrammes,
  listCalls,
  listHosts,
  listPartnerAgreements,
  listUniversityTasks,
  listApplications,
  readDeadlines,
  listWaitingAgreements,
  listMilestones,
  listAssignments,
  listReviewers,
  readRecommendation,
  listDecisions,
  listAppeals,
  listMobilities,
  listReports,
  listPartnerStays,
  listLedger,
  listNationalLedger,
  sumLedger,
  sumNationalLedger,
  listObligations,
  listObligationCases,
  listObligationRules,
  listVerifiers,
  readProgress,
  listFollowUps,
  listOutcomeCases,
  listOutcomeImports,
  listSupportOffers,
  listImports,
  listCredentials,
  listAccessKeys,
  listWebhooks,
  listBreaches,
  listAccesses,
  readEpvoTable,
  readEpvo,
  readEpvoSending,
  listReleases,
  listIndicatorRules,
  openStatementDesk,
  listEntries,
  listJobs,
  listStudies,
  listParticipants,
  listSessions,
  listTranscripts,
  listRounds,
  listThemes,
  listStudyFigures,
];

export const listFileEndpoints: readonly Endpoint[] = listsWithFile.map(listFileOf);
