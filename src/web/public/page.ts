import type { ApiView } from '../../contract/api-page.ts';
import type { BoardView, IndicatorView } from '../../contract/board-view.ts';
import type { PublicContext } from '../../contract/public-context.ts';
import type { PublishedRelease, ReleaseNotice } from '../../contract/published-release.ts';
import type { CheckedCredential } from '../../contract/checked-credential.ts';
import type { StatementVersion, StatementView } from '../../contract/statement.ts';
import type { TriedText } from '../../contract/focus-group.ts';
import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { ScenarioFault } from '../../core/economics/scenario-fault.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import type { ReleaseCost } from '../../contract/cost-release.ts';
import type { ReleaseAudit } from '../../contract/audit-release.ts';
import type { Release, ReleaseTable } from '../../contract/release.ts';
import type { AuditNotice, AuditView } from '../../contract/audit-view.ts';
import type { View, ViewNotice } from '../../contract/view.ts';
import type { FoundExperiences, FoundResults, PublicResult } from '../../contract/catalogue.ts';
import type { ExperiencesView, ResultsView } from '../../contract/results-view.ts';

/** Which page to render; what is shown is wholly decided by this and the release. */
export type PageContent =
  | { readonly kind: 'home' }
  | { readonly kind: 'tables'; readonly section: 'observatory' | 'world' }
  | {
      readonly kind: 'table';
      readonly table: ReleaseTable;
      readonly view: View;
      readonly notices: readonly ViewNotice[];
    }
  | {
      readonly kind: 'audit';
      readonly audit: ReleaseAudit;
      readonly view: AuditView;
      readonly notices: readonly AuditNotice[];
    }
  | {
      readonly kind: 'cost';
      readonly cost: ReleaseCost;
      readonly scenario: Scenario;
      readonly beside: Scenario | undefined;
      readonly faults: readonly ScenarioFault[];
    }
  | { readonly kind: 'focus-group'; readonly tried: TriedText | undefined }
  | { readonly kind: 'data' }
  | { readonly kind: 'results'; readonly found: FoundResults; readonly view: ResultsView }
  | { readonly kind: 'result'; readonly result: PublicResult }
  | { readonly kind: 'experiences'; readonly found: FoundExperiences; readonly view: ExperiencesView }
  | { readonly kind: 'no-release'; readonly page: 'board' | 'releases' }
  | { readonly kind: 'board'; readonly released: PublishedRelease; readonly view: BoardView }
  | {
      readonly kind: 'indicator';
      readonly released: PublishedRelease;
      readonly id: IndicatorId;
      readonly view: IndicatorView;
      /** Themes of field research that are shown beside it. */
      readonly contexts: readonly PublicContext[];
    }
  | {
      readonly kind: 'university';
      readonly released: PublishedRelease;
      readonly unit: PublishedRelease['content']['universities'][number];
      readonly view: BoardView;
      readonly statements: readonly StatementVersion[];
    }
  | { readonly kind: 'statement'; readonly view: StatementView; readonly institution: LocalizedText }
  | { readonly kind: 'credential'; readonly checked: CheckedCredential | undefined }
  | { readonly kind: 'api'; readonly api: ApiView }
  | { readonly kind: 'releases'; readonly notices: readonly ReleaseNotice[] }
  | {
      readonly kind: 'release';
      readonly notice: ReleaseNotice;
      readonly released: PublishedRelease | undefined;
      readonly isNewest: boolean;
    }
  | { readonly kind: 'methods' }
  | { readonly kind: 'method'; readonly id: string; readonly html: string }
  | { readonly kind: 'message'; readonly message: 'not-found' | 'starting' | 'failed' | 'bad-request' };

/** Titles of the method pages in the reader's language, in reading order. */
type MethodTitles = readonly { readonly id: string; readonly title: string }[];

/** Names of the built files, content hash included. */
export interface AssetNames {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Scripts that one kind of page loads beside those of all pages. */
  readonly pageScripts: Readonly<Partial<Record<PageContent['kind'], readonly string[]>>>;
  readonly preloads: readonly string[];
}

/** All that a page is made from. Same input, same bytes. */
export interface PageRequest {
  readonly locale: Locale;
  /** Address below the language, for the language switch: `observatory/funding?years=2024`. */
  readonly address: string;
  /** Scheme and host for citations, e.g. `https://qaitu.kz`. */
  readonly origin: string;
  readonly content: PageContent;
  readonly release: Release | undefined;
  readonly methods: MethodTitles;
  readonly assets: AssetNames;
}
