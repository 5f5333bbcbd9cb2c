import type { Locale } from '../../src/core/basics/locale.ts';

/** One picture: who looks, in which language, where he begins, and along which links he comes to the page. */
export interface Picture {
  /** Name of the file; the part before the first dash is the role. */
  readonly name: string;
  /** `visitor`, or the person's key in the story. */
  readonly who: string;
  readonly locale: Locale;
  /** Below the language. */
  readonly at: string;
  /** At each page the first link that fits is followed. */
  readonly along?: readonly RegExp[];
  readonly isPhone?: true;
}

const picture = (
  name: string,
  who: string,
  locale: Locale,
  at: string,
  along: readonly RegExp[] = [],
): Picture => ({ name, who, locale, at, along });
const onPhone = (given: Picture): Picture => ({ ...given, isPhone: true });

/** The main pages of each role, in the order of the gallery; the languages take turns. */
export const pictures: readonly Picture[] = [
  picture('home', 'visitor', 'kk', ''),
  picture('visitor-flows', 'visitor', 'en', 'observatory/asia?view=map'),
  picture('visitor-table', 'visitor', 'ru', 'observatory/region'),
  picture('visitor-audit', 'visitor', 'en', 'audit'),
  picture('visitor-cost', 'visitor', 'kk', 'cost'),
  picture('visitor-indicators', 'visitor', 'ru', 'indicators'),
  picture('visitor-indicator', 'visitor', 'en', 'indicators', [/\/en\/indicators\/K\d+/]),
  picture('visitor-results', 'visitor', 'kk', 'results'),
  picture('visitor-api', 'visitor', 'en', 'api'),
  onPhone(picture('visitor-phone', 'visitor', 'kk', 'observatory')),
  onPhone(picture('applicant-desk', 'aigerim', 'kk', 'desk')),
  onPhone(picture('applicant-stays', 'aigerim', 'ru', 'desk/stays')),
  onPhone(picture('applicant-report', 'aigerim', 'kk', 'desk', [/\/desk\/report\/[^/]+\/[^/]+$/])),
  picture('applicant-my-data', 'aigerim', 'en', 'desk/my-data', [/\/desk\/my-data\/[^/]+$/]),
  picture('reviewer-reviews', 'reviewer-1', 'kk', 'desk/reviews'),
  picture('verifier-verifications', 'verifier-1', 'ru', 'desk/verifications'),
  picture('coordinator-applications', 'alatau-coordinator', 'kk', 'desk/office/applications'),
  picture('coordinator-stays', 'alatau-coordinator', 'ru', 'desk/office/stays'),
  picture('coordinator-reports', 'alatau-coordinator', 'en', 'desk/reports'),
  picture('coordinator-epvo', 'alatau-coordinator', 'kk', 'desk/exchange', [/\/exchange\/[^/]+\/epvo$/]),
  picture('head-statements', 'alatau-head', 'kk', 'desk/statements'),
  picture('officer-calls', 'officer', 'kk', 'desk/office/calls'),
  picture('officer-selection', 'officer', 'en', 'desk/selections', [/\/desk\/selections\/[^/]+$/]),
  picture('officer-ledger', 'officer', 'ru', 'desk/ledger'),
  picture('officer-alumni', 'officer', 'kk', 'desk/alumni'),
  picture('officer-obligations', 'officer', 'ru', 'desk/obligation-cases'),
  picture('officer-ministry-forms', 'officer', 'kk', 'desk/ministry-forms'),
  picture('committee-selections', 'committee', 'en', 'desk/selections'),
  picture('analyst-study', 'analyst', 'en', 'desk/studies', [/\/studies\/[^/]+\/std_[^/]+$/]),
  picture('analyst-themes', 'analyst', 'en', 'desk/studies', [/\/studies\/[^/]+\/std_[^/]+$/, /\/themes$/]),
  picture('analyst-returns', 'analyst', 'ru', 'desk/returns'),
  picture('analyst-releases', 'analyst', 'en', 'desk/releases'),
  picture('auditor-journal', 'auditor', 'en', 'desk', [/\/desk\/journal\/[^/]+$/]),
  picture('administrator-institutions', 'administrator', 'kk', 'desk/institutions'),
  picture('administrator-operation', 'administrator', 'en', 'desk/operation'),
  picture('administrator-incidents', 'administrator', 'ru', 'desk/incidents'),
];
