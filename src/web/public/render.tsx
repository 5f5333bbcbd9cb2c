import { renderToStaticMarkup } from 'react-dom/server';
import { BoardPages, isOfBoard } from './board/BoardPages.tsx';
import { ApiPage } from './api/ApiPage.tsx';
import { AuditPage } from './AuditPage.tsx';
import { CostPage } from './CostPage.tsx';
import { DataPage } from './DataPage.tsx';
import { Document } from './Document.tsx';
import { FocusGroupPage } from './focus-group/FocusGroupPage.tsx';
import { HomePage } from './HomePage.tsx';
import { MessagePage } from './MessagePage.tsx';
import { MethodListPage } from './MethodListPage.tsx';
import { MethodPage } from './MethodPage.tsx';
import type { PageRequest } from './page.ts';
import { CredentialPage } from './credential/CredentialPage.tsx';
import { ExperiencesPage } from './results/ExperiencesPage.tsx';
import { ResultPage } from './results/ResultPage.tsx';
import { ResultsPage } from './results/ResultsPage.tsx';
import { TableListPage } from './TableListPage.tsx';
import { TablePage } from './TablePage.tsx';

const Body = ({ request }: { readonly request: PageRequest }) => {
  const { content, release } = request;
  if (content.kind === 'message') return <MessagePage {...request} message={content.message} />;
  // Results are read as they are now: they wait for no release.
  if (content.kind === 'results') return <ResultsPage {...request} {...content} />;
  if (content.kind === 'result') return <ResultPage {...request} result={content.result} />;
  if (content.kind === 'experiences') return <ExperiencesPage {...request} {...content} />;
  if (content.kind === 'credential') return <CredentialPage {...request} checked={content.checked} />;
  if (content.kind === 'api') return <ApiPage {...request} api={content.api} />;
  if (isOfBoard(content)) return <BoardPages request={request} content={content} />;
  if (release === undefined) return <MessagePage {...request} message="starting" />;
  switch (content.kind) {
    case 'home':
      return <HomePage {...request} release={release} />;
    case 'tables':
      return <TableListPage {...request} release={release} section={content.section} />;
    case 'table':
      return <TablePage {...request} {...content} release={release} />;
    case 'audit':
      return <AuditPage {...request} {...content} release={release} />;
    case 'cost':
      return <CostPage {...request} {...content} release={release} />;
    case 'focus-group':
      return <FocusGroupPage {...request} release={release} tried={content.tried} />;
    case 'data':
      return <DataPage {...request} release={release} />;
    case 'methods':
      return <MethodListPage {...request} />;
    case 'method':
      return <MethodPage {...request} id={content.id} html={content.html} />;
  }
};

/** The one door of the server into `web`: a public page as HTML, readable without JavaScript. */
export const renderPage = (request: PageRequest): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Document request={request}>
      <Body request={request} />
    </Document>,
  )}`;
