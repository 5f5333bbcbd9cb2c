import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { readMe } from '../../contract/me.ts';
import { isLocale, type Locale } from '../../core/basics/locale.ts';
import { deskPaths } from '../desk-paths.ts';
import { agreementPages } from './agreement-pages.ts';
import { alumniPages } from './alumni-pages.ts';
import { applicantPages } from './applicant-pages.ts';
import { journalSearch } from './journal/journal-search.ts';
import { ministryPages } from './ministry-pages.ts';
import { mobilityPages } from './mobility-pages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { obligationPages } from './obligation-pages.ts';
import { officePages } from './office-pages.ts';
import { operationPages } from './operation-pages.ts';
import { queryOf } from './query-of.ts';
import { releasePages } from './release-pages.ts';
import { reportPages } from './report-pages.ts';
import { returnsPages } from './returns-pages.ts';
import { reviewPages } from './review-pages.ts';
import { studyAgreePages } from './study-agree-pages.ts';
import { safeReturn } from './safe-return.ts';
import { selectionPages } from './selection-pages.ts';
import { Shell } from './Shell.tsx';
import { studyExchangePages } from './study-exchange-pages.ts';
import { studySessionPages } from './study-session-pages.ts';
import { epvoPages } from './epvo-pages.ts';
import { credentialPages } from './credential-pages.ts';
import { incidentPages } from './incident-pages.ts';
import { backupPages } from './backup-pages.ts';
import { exchangePages } from './exchange-pages.ts';
import { studySetupPages } from './study-setup-pages.ts';
import { studyTextPages } from './study-text-pages.ts';
import { loadTexts } from './texts/load-texts.ts';
import { verificationPages } from './verification-pages.ts';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const localeOf = (text: string): Locale => {
  if (!isLocale(text)) throw notFound();
  return text;
};

/** Everything below knows who is asking. */
const desk = createRoute({
  getParentRoute: () => root,
  path: '$locale/desk',
  beforeLoad: async ({ context, params }) => {
    const locale = localeOf(params.locale);
    const [me] = await Promise.all([context.queries.ensureQueryData(queryOf(readMe, {})), loadTexts(locale)]);
    return { locale, me };
  },
});

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

interface VisitorSearch {
  /** Where he was going. */
  readonly to?: string;
  /** What he has just completed: a key of `messages/account.json`. */
  readonly done?: string;
  /** Why single sign-on sent him back. */
  readonly error?: string;
}

/** Pages of people who are not signed in. */
const visitor = createRoute({
  getParentRoute: () => desk,
  id: 'visitor',
  validateSearch: (search): VisitorSearch => {
    const [to, done, error] = [search['to'], search['done'], search['error']].map(textOr);
    return {
      ...(to === undefined ? {} : { to }),
      ...(done === undefined ? {} : { done }),
      ...(error === undefined ? {} : { error }),
    };
  },
});

/** Pages of an account. A visitor is asked to sign in first and then finds the page he wanted. */
const signedIn = createRoute({
  getParentRoute: () => desk,
  id: 'signed-in',
  beforeLoad: ({ context, location }) => {
    const { account } = context.me;
    if (account === null) throw redirect({ href: deskPaths.signIn(context.locale, location.href) });
    return { account };
  },
});

const visitorPages = [
  createRoute({
    getParentRoute: () => visitor,
    path: 'sign-in',
    // Coming back from single sign-on, or by an old link.
    beforeLoad: ({ context, search }) => {
      if (context.me.account !== null) throw redirect({ href: safeReturn(context.locale, search.to) });
    },
    component: lazyRouteComponent(async () => import('./sign-in/SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'sign-in/code',
    component: lazyRouteComponent(async () => import('./sign-in/CodePage.tsx'), 'CodePage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'sign-up',
    component: lazyRouteComponent(async () => import('./sign-in/SignUpPage.tsx'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'verify-email',
    component: lazyRouteComponent(async () => import('./sign-in/VerifyEmailPage.tsx'), 'VerifyEmailPage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'recovery',
    component: lazyRouteComponent(async () => import('./sign-in/RecoveryPage.tsx'), 'RecoveryPage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'reset-password',
    component: lazyRouteComponent(async () => import('./sign-in/ResetPasswordPage.tsx'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => visitor,
    path: 'invitation',
    component: lazyRouteComponent(async () => import('./sign-in/InvitationPage.tsx'), 'InvitationPage'),
  }),
];

const accountPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/',
    component: lazyRouteComponent(async () => import('./HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'account',
    component: lazyRouteComponent(async () => import('./account/AccountPage.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'account/security',
    component: lazyRouteComponent(async () => import('./account/SecurityPage.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'account/security/code-app',
    component: lazyRouteComponent(async () => import('./account/AddCodeAppPage.tsx'), 'AddCodeAppPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'account/security/code-app/end',
    component: lazyRouteComponent(async () => import('./account/EndCodeAppPage.tsx'), 'EndCodeAppPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'account/security/backup-codes',
    component: lazyRouteComponent(async () => import('./account/BackupCodesPage.tsx'), 'BackupCodesPage'),
  }),
];

/** Pages for everybody, signed in or not. */
const openPages = [
  createRoute({
    getParentRoute: () => desk,
    path: 'heads',
    component: lazyRouteComponent(async () => import('./journal/HeadsPage.tsx'), 'HeadsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'outbox',
    component: lazyRouteComponent(async () => import('./operation/OutboxPage.tsx'), 'OutboxPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'tour',
    component: lazyRouteComponent(async () => import('./tour/TourPage.tsx'), 'TourPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'host-signature',
    component: lazyRouteComponent(async () => import('./agreement/host/HostPage.tsx'), 'HostPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'selection/$callId',
    component: lazyRouteComponent(
      async () => import('./selection/public/PublicSelectionPage.tsx'),
      'PublicSelectionPage',
    ),
  }),
];

const institutionPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions',
    component: lazyRouteComponent(
      async () => import('./institution/InstitutionsPage.tsx'),
      'InstitutionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/new',
    component: lazyRouteComponent(
      async () => import('./institution/NewInstitutionPage.tsx'),
      'NewInstitutionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId',
    component: lazyRouteComponent(async () => import('./institution/InstitutionPage.tsx'), 'InstitutionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/rename',
    component: lazyRouteComponent(
      async () => import('./institution/RenameInstitutionPage.tsx'),
      'RenameInstitutionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/identifier',
    component: lazyRouteComponent(
      async () => import('./institution/AddIdentifierPage.tsx'),
      'AddIdentifierPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/members',
    component: lazyRouteComponent(async () => import('./member/MembersPage.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/members/$accountId',
    component: lazyRouteComponent(async () => import('./member/MemberPage.tsx'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/members/$accountId/end/$membershipId',
    component: lazyRouteComponent(async () => import('./member/EndRolePage.tsx'), 'EndRolePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/invite',
    component: lazyRouteComponent(async () => import('./member/InvitePage.tsx'), 'InvitePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'institutions/$institutionId/invitations/$invitationId',
    component: lazyRouteComponent(
      async () => import('./member/SentInvitationPage.tsx'),
      'SentInvitationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'join',
    component: lazyRouteComponent(async () => import('./member/JoinPage.tsx'), 'JoinPage'),
  }),
];

const journalPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: 'journal/$institutionId',
    validateSearch: journalSearch,
    component: lazyRouteComponent(async () => import('./journal/JournalPage.tsx'), 'JournalPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'journal/$institutionId/$entryId',
    component: lazyRouteComponent(async () => import('./journal/EntryPage.tsx'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'jobs',
    component: lazyRouteComponent(async () => import('./operation/JobsPage.tsx'), 'JobsPage'),
  }),
  ...operationPages(signedIn),
];

const ownDataPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: 'my-data',
    component: lazyRouteComponent(async () => import('./my-data/MyDataPage.tsx'), 'MyDataPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'my-data/erasure',
    component: lazyRouteComponent(async () => import('./my-data/ErasurePage.tsx'), 'ErasurePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'my-data/$institutionId',
    component: lazyRouteComponent(async () => import('./my-data/MyRecordPage.tsx'), 'MyRecordPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'my-data/$institutionId/detail',
    component: lazyRouteComponent(async () => import('./my-data/MyDetailPage.tsx'), 'MyDetailPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: 'my-data/$institutionId/consents',
    component: lazyRouteComponent(async () => import('./my-data/MyConsentsPage.tsx'), 'MyConsentsPage'),
  }),
];

/** All pages of the desk; each is fetched when it is first opened. */
export const routeTree = root.addChildren([
  desk.addChildren([
    ...openPages,
    visitor.addChildren(visitorPages),
    signedIn.addChildren([
      ...accountPages,
      ...institutionPages,
      ...journalPages,
      ...ownDataPages,
      ...applicantPages(signedIn),
      ...mobilityPages(signedIn),
      ...agreementPages(signedIn),
      ...officePages(signedIn),
      ...selectionPages(signedIn),
      ...reviewPages(signedIn),
      ...reportPages(signedIn),
      ...verificationPages(signedIn),
      ...obligationPages(signedIn),
      ...alumniPages(signedIn),
      ...returnsPages(signedIn),
      ...ministryPages(signedIn),
      ...releasePages(signedIn),
      ...studyExchangePages(signedIn),
      ...studySessionPages(signedIn),
      ...studySetupPages(signedIn),
      ...studyAgreePages(signedIn),
      ...studyTextPages(signedIn),
      ...exchangePages(signedIn),
      ...incidentPages(signedIn),
      ...backupPages(signedIn),
      ...epvoPages(signedIn),
      ...credentialPages(signedIn),
    ]),
  ]),
]);
