import type { Me } from '../../contract/me.ts';
import { everyInstitution } from '../../core/access/every-institution.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { PlainMessageKey } from '../../messages.ts';
import { deskPaths } from '../desk-paths.ts';
import { exchangeLinks } from './exchange/exchange-links.ts';
import { incidentLinks } from './incident/incident-links.ts';
import type { InstitutionLink } from './institution-link.ts';
import { openLinks } from './open-links.ts';
import { whyNot } from './why-not.ts';

interface MenuItem {
  readonly label: PlainMessageKey;
  readonly path: (locale: Locale, me: Me) => string;
  /** Whether this account finds anything there. */
  readonly isFor: (me: Me) => boolean;
}

/** Where an auditor reads first: his own institution. */
const ownJournal = (me: Me): string =>
  me.memberships.find(({ role }) => role === 'auditor')?.institutionId ?? nationalOffice;

const isCoordinator = (me: Me): boolean => me.memberships.some(({ role }) => role === 'coordinator');
const isOfSelection = (me: Me): boolean =>
  me.memberships.some(
    ({ institutionId, role }) =>
      institutionId === nationalOffice && ['officer', 'committee', 'auditor'].includes(role),
  );
/** Whoever drafts, signs or audits the statements of a university. */
const isOfStatements = (me: Me): boolean =>
  me.memberships.some(
    ({ institutionId, role }) =>
      institutionId !== nationalOffice && ['coordinator', 'head', 'auditor'].includes(role),
  );
const isReviewer = (me: Me): boolean => me.memberships.some(({ role }) => role === 'reviewer');
const isVerifier = (me: Me): boolean => me.memberships.some(({ role }) => role === 'verifier');
const isReaderOf = (
  me: Me,
  permission:
    | 'list-reports'
    | 'read-ledger'
    | 'list-follow-ups'
    | 'read-returns'
    | 'read-ministry-form'
    | 'list-studies',
): boolean =>
  [everyInstitution, ...me.memberships.map(({ institutionId }) => institutionId)].some(
    (institutionId) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted',
  );
const isOfficer = (me: Me): boolean => whyNot(me, 'draft-call', nationalOffice) !== 'refusal.not-permitted';

const isOfCases = (me: Me): boolean =>
  whyNot(me, 'list-obligation-cases', nationalOffice) !== 'refusal.not-permitted';

const hasOneOf =
  (links: readonly InstitutionLink[]) =>
  (me: Me): boolean =>
    me.memberships.some(({ institutionId }) => openLinks(me, links, institutionId).length > 0);

/** What the desk offers, in the order of the menu. */
const items: readonly MenuItem[] = [
  { label: 'desk.home.title', path: deskPaths.home, isFor: () => true },
  { label: 'programme.calls', path: deskPaths.officeCalls, isFor: isOfficer },
  { label: 'selection.title', path: deskPaths.selections, isFor: isOfSelection },
  { label: 'programme.title', path: deskPaths.programmes, isFor: isOfficer },
  { label: 'office.applications', path: deskPaths.queue, isFor: isCoordinator },
  { label: 'stay.list', path: deskPaths.officeStays, isFor: isCoordinator },
  { label: 'agreement.waiting', path: deskPaths.waitingAgreements, isFor: isCoordinator },
  { label: 'office.deadlines', path: deskPaths.deadlines, isFor: isCoordinator },
  { label: 'programme.task.list', path: deskPaths.officeTasks, isFor: isCoordinator },
  { label: 'programme.agreement.list', path: deskPaths.agreements, isFor: isCoordinator },
  { label: 'programme.host.list', path: deskPaths.hosts, isFor: isOfficer },
  { label: 'obligation.cases.title', path: deskPaths.obligationCases, isFor: isOfCases },
  { label: 'obligation.title', path: deskPaths.obligations, isFor: isCoordinator },
  { label: 'review.title', path: deskPaths.reviews, isFor: isReviewer },
  { label: 'report.queue', path: deskPaths.verifications, isFor: isVerifier },
  { label: 'report.list', path: deskPaths.reports, isFor: (me) => isReaderOf(me, 'list-reports') },
  {
    label: 'report.ledger',
    path: (locale) => deskPaths.ledger(locale),
    isFor: (me) => isReaderOf(me, 'read-ledger'),
  },
  {
    label: 'alumni-desk.panel.title',
    path: deskPaths.alumni,
    isFor: (me) => isReaderOf(me, 'list-follow-ups'),
  },
  { label: 'returns.title', path: deskPaths.returns, isFor: (me) => isReaderOf(me, 'read-returns') },
  { label: 'study-desk.title', path: deskPaths.studies, isFor: (me) => isReaderOf(me, 'list-studies') },
  {
    label: 'ministry.title',
    path: deskPaths.ministryForms,
    isFor: (me) => isReaderOf(me, 'read-ministry-form'),
  },
  {
    label: 'validity.title',
    path: deskPaths.validity,
    isFor: (me) => whyNot(me, 'read-validity', nationalOffice) !== 'refusal.not-permitted',
  },
  { label: 'exchange.title', path: deskPaths.exchange, isFor: hasOneOf(exchangeLinks) },
  {
    label: 'release-desk.title',
    path: deskPaths.officeReleases,
    isFor: (me) => whyNot(me, 'read-release-drafts', nationalOffice) !== 'refusal.not-permitted',
  },
  { label: 'release-desk.statement.title', path: deskPaths.statements, isFor: isOfStatements },
  {
    label: 'report.progress',
    path: deskPaths.verificationProgress,
    isFor: (me) => whyNot(me, 'list-verifiers', nationalOffice) !== 'refusal.not-permitted',
  },
  { label: 'institution.title', path: deskPaths.institutions, isFor: () => true },
  {
    label: 'journal.title',
    path: (locale, me) => deskPaths.journal(locale, ownJournal(me)),
    isFor: (me) => whyNot(me, 'read-journal', ownJournal(me)) === undefined,
  },
  { label: 'incident.title', path: deskPaths.incidents, isFor: hasOneOf(incidentLinks) },
  {
    label: 'operation.jobs.title',
    path: deskPaths.jobs,
    isFor: (me) => whyNot(me, 'read-jobs', nationalOffice) === undefined,
  },
  {
    label: 'backup.page.title',
    path: deskPaths.backups,
    isFor: (me) => whyNot(me, 'read-jobs', nationalOffice) === undefined,
  },
  {
    label: 'watch.title',
    path: deskPaths.operation,
    isFor: (me) => whyNot(me, 'read-jobs', nationalOffice) === undefined,
  },
  { label: 'person.my-data.title', path: deskPaths.myData, isFor: () => true },
  { label: 'account.title', path: deskPaths.account, isFor: () => true },
];

/** The menu of one account: only what he may open. */
export const deskMenu = (me: Me): readonly MenuItem[] =>
  me.account === null ? [] : items.filter((item) => item.isFor(me));
