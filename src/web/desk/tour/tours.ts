import type { Locale } from '../../../core/basics/locale.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import type { Me } from '../../../contract/me.ts';
import type { PlainMessageKey } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import type { Role } from '../../../core/basics/role.ts';

/** One page of a tour, and what is said beside it. */
interface TourStep {
  readonly text: PlainMessageKey;
  readonly path: (locale: Locale, me: Me) => string;
}

/** Where somebody acts as `role`; the national office where he acts nowhere so. */
const placeOf = (me: Me, role: Role): string =>
  me.memberships.find((membership) => membership.role === role)?.institutionId ?? nationalOffice;

/** What is shown to each role of a demonstration, from the work of the day to what comes of it. */
export const tours: Readonly<Record<Role, readonly TourStep[]>> = {
  applicant: [
    { text: 'tour.applicant.home', path: deskPaths.home },
    { text: 'tour.applicant.stays', path: deskPaths.stays },
    { text: 'tour.applicant.results', path: deskPaths.ownLedger },
    { text: 'tour.applicant.offers', path: deskPaths.supportOffers },
    { text: 'tour.applicant.data', path: deskPaths.myData },
  ],
  reviewer: [
    { text: 'tour.reviewer.reviews', path: deskPaths.reviews },
    { text: 'tour.reviewer.conflicts', path: deskPaths.reviewConflicts },
  ],
  verifier: [
    { text: 'tour.verifier.home', path: deskPaths.home },
    { text: 'tour.verifier.verifications', path: deskPaths.verifications },
  ],
  coordinator: [
    { text: 'tour.coordinator.home', path: deskPaths.home },
    { text: 'tour.coordinator.queue', path: deskPaths.queue },
    { text: 'tour.coordinator.stays', path: deskPaths.officeStays },
    { text: 'tour.coordinator.reports', path: deskPaths.reports },
    { text: 'tour.coordinator.ledger', path: (locale) => deskPaths.ledger(locale) },
    { text: 'tour.coordinator.obligations', path: deskPaths.obligations },
    { text: 'tour.coordinator.alumni', path: deskPaths.alumni },
    { text: 'tour.coordinator.exchange', path: deskPaths.exchange },
    { text: 'tour.coordinator.statements', path: deskPaths.statements },
  ],
  head: [
    { text: 'tour.head.ledger', path: (locale) => deskPaths.ledger(locale) },
    { text: 'tour.head.statements', path: deskPaths.statements },
  ],
  officer: [
    { text: 'tour.officer.calls', path: deskPaths.officeCalls },
    { text: 'tour.officer.selections', path: deskPaths.selections },
    { text: 'tour.officer.verification', path: deskPaths.verificationProgress },
    { text: 'tour.officer.obligations', path: deskPaths.obligationCases },
    { text: 'tour.officer.ministry', path: deskPaths.ministryForms },
    { text: 'tour.officer.releases', path: deskPaths.officeReleases },
  ],
  committee: [
    { text: 'tour.committee.home', path: deskPaths.home },
    { text: 'tour.committee.selections', path: deskPaths.selections },
  ],
  analyst: [
    { text: 'tour.analyst.returns', path: deskPaths.returns },
    { text: 'tour.analyst.validity', path: deskPaths.validity },
    { text: 'tour.analyst.studies', path: deskPaths.studies },
    { text: 'tour.analyst.releases', path: deskPaths.officeReleases },
  ],
  auditor: [
    { text: 'tour.auditor.journal', path: (locale, me) => deskPaths.journal(locale, placeOf(me, 'auditor')) },
    { text: 'tour.auditor.heads', path: deskPaths.heads },
    { text: 'tour.auditor.ledger', path: (locale) => deskPaths.ledger(locale) },
    { text: 'tour.auditor.selections', path: deskPaths.selections },
  ],
  administrator: [
    { text: 'tour.administrator.institutions', path: deskPaths.institutions },
    { text: 'tour.administrator.operation', path: deskPaths.operation },
    { text: 'tour.administrator.backups', path: deskPaths.backups },
    { text: 'tour.administrator.incidents', path: deskPaths.incidents },
  ],
};
