import type { ReactNode } from 'react';
import { siteIcon } from '../../contract/site-icon.ts';
import { locales, type Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { nounName } from './api/noun-name.ts';
import { indicatorWords } from './board/indicator-words.ts';
import type { PageContent, PageRequest } from './page.ts';

const languageNames: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const headingOf = (request: PageRequest): string => {
  const { locale, content, methods } = request;
  switch (content.kind) {
    case 'home':
      return text(locale, 'site.home.title');
    case 'tables':
      return textOf(locale, `site.${content.section}`);
    case 'table':
      return content.table.title[locale];
    case 'audit':
      return text(locale, 'audit.title');
    case 'cost':
      return text(locale, 'cost-page.title');
    case 'focus-group':
      return text(locale, 'focus-group.title');
    case 'data':
      return text(locale, 'release.title');
    case 'results':
      return text(locale, 'report.public.title');
    case 'result':
      return content.result.title;
    case 'credential':
      return text(locale, 'credential.page.title');
    case 'api':
      return content.api.noun === undefined
        ? text(locale, 'api-page.title')
        : `API: ${nounName(locale, content.api.noun)}`;
    case 'experiences':
      return text(locale, 'report.public.experience');
    case 'no-release':
    case 'board':
    case 'releases':
      return text(
        locale,
        content.kind === 'releases' || (content.kind === 'no-release' && content.page === 'releases')
          ? 'board.releases'
          : 'board.title',
      );
    case 'indicator':
      return `${content.id} ${indicatorWords(locale).name(content.id)}`;
    case 'university':
      return content.unit.name[locale];
    case 'statement':
      return `${text(locale, 'indicator.statement.title', { year: String(content.view.year) })}: ${content.institution[locale]}`;
    case 'release':
      return `${text(locale, 'board.release')} ${content.notice.name}`;
    case 'methods':
      return text(locale, 'site.method.title');
    case 'method':
      return methods.find((method) => method.id === content.id)?.title ?? text(locale, 'site.method.title');
    case 'message':
      return textOf(locale, `site.${content.message}.title`);
  }
};

const sectionOf = (content: PageContent): string => {
  if (content.kind === 'tables') return content.section;
  if (content.kind === 'table') return content.table.path.split('/')[0] ?? '';
  if (['result', 'experiences', 'credential'].includes(content.kind)) return 'results';
  if (['board', 'indicator', 'university', 'statement', 'no-release'].includes(content.kind))
    return 'indicators';
  if (content.kind === 'focus-group') return 'audit';
  if (['releases', 'release', 'api'].includes(content.kind)) return 'data';
  return content.kind === 'methods' ? 'method' : content.kind;
};

const Navigation = ({ request }: { readonly request: PageRequest }) => {
  const { locale, content } = request;
  const section = sectionOf(content);
  const items = [
    { id: 'observatory', href: paths.observatory(locale), label: text(locale, 'site.observatory') },
    { id: 'world', href: paths.world(locale), label: text(locale, 'site.world') },
    { id: 'audit', href: paths.audit(locale), label: text(locale, 'site.audit') },
    ...(request.release?.cost === undefined
      ? []
      : [{ id: 'cost', href: paths.cost(locale), label: text(locale, 'cost-page.menu') }]),
    { id: 'indicators', href: paths.indicators(locale), label: text(locale, 'board.title') },
    { id: 'results', href: paths.results(locale), label: text(locale, 'report.public.menu') },
    { id: 'data', href: paths.data(locale), label: text(locale, 'site.data') },
    { id: 'method', href: paths.methods(locale), label: text(locale, 'site.method') },
    { id: 'desk', href: paths.desk(locale), label: text(locale, 'desk.title') },
  ];
  return (
    <nav aria-label={text(locale, 'site.navigation')} className="menu">
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={item.href} aria-current={item.id === section ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Languages = ({ request }: { readonly request: PageRequest }) => (
  <nav aria-label={text(request.locale, 'site.language')} className="languages">
    <ul>
      {locales.map((locale) => (
        <li key={locale}>
          <a
            href={`/${locale}${request.address === '' ? '' : `/${request.address}`}`}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === request.locale ? 'true' : undefined}
          >
            {languageNames[locale]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The frame of every public page: same places for menu, language and help everywhere. */
export const Document = ({
  request,
  children,
}: {
  readonly request: PageRequest;
  readonly children: ReactNode;
}) => {
  const { locale, content, release, assets } = request;
  const heading = headingOf(request);
  const name = text(locale, 'site.name');
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{content.kind === 'home' ? `${name}: ${heading}` : `${heading} — ${name}`}</title>
        <meta name="description" content={text(locale, 'site.tagline')} />
        {content.kind === 'message' && content.message === 'starting' ? (
          <meta httpEquiv="refresh" content="2" />
        ) : undefined}
        <link rel="icon" href={siteIcon} />
        {assets.preloads.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {[...assets.scripts, ...(assets.pageScripts[content.kind] ?? [])].map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        {content.kind === 'message'
          ? undefined
          : locales.map((other) => (
              <link
                key={other}
                rel="alternate"
                hrefLang={other}
                href={`${request.origin}/${other}${request.address === '' ? '' : `/${request.address}`}`}
              />
            ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {text(locale, 'site.skip')}
        </a>
        <header className="masthead">
          <a className="wordmark" href={paths.home(locale)}>
            {name}
          </a>
          <Navigation request={request} />
          <Languages request={request} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <p>{text(locale, 'site.footer')}</p>
          <p>
            <a href={paths.api(locale)}>{text(locale, 'api-page.menu')}</a>
          </p>
          {release === undefined ? undefined : (
            <p>
              {text(locale, 'observatory.release')}: <a href={paths.data(locale)}>{release.manifest.id}</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
};
