import type { PageContent, PageRequest } from '../page.ts';
import { BoardPage } from './BoardPage.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { NoRelease } from './NoRelease.tsx';
import { ReleasePage } from './ReleasePage.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';
import { StatementPage } from './StatementPage.tsx';
import { UniversityPage } from './UniversityPage.tsx';

const kinds = ['no-release', 'board', 'indicator', 'university', 'statement', 'releases', 'release'] as const;

/** A page made of the published release of indicators, or of a signed statement. */
type BoardContent = Extract<PageContent, { readonly kind: (typeof kinds)[number] }>;

export const isOfBoard = (content: PageContent): content is BoardContent =>
  (kinds as readonly string[]).includes(content.kind);

/** The pages of indicators: they wait for no release of tables. */
export const BoardPages = ({
  request,
  content,
}: {
  readonly request: PageRequest;
  readonly content: BoardContent;
}) => {
  switch (content.kind) {
    case 'no-release':
      return (
        <NoRelease
          locale={request.locale}
          title={content.page === 'board' ? 'board.title' : 'board.releases'}
          will={content.page === 'board' ? 'board.will' : 'board.releases.will'}
        />
      );
    case 'board':
      return <BoardPage {...request} {...content} />;
    case 'indicator':
      return <IndicatorPage {...request} {...content} />;
    case 'university':
      return <UniversityPage {...request} {...content} />;
    case 'statement':
      return <StatementPage {...request} {...content} />;
    case 'releases':
      return <ReleasesPage {...request} {...content} />;
    case 'release':
      return <ReleasePage {...request} {...content} />;
  }
};
