import type { ReleaseNotice } from '../../../contract/published-release.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { dayInWords } from './day-in-words.ts';

/** All published releases of indicators, the newest first: none is ever altered or taken away. */
export const ReleasesPage = ({
  locale,
  notices,
}: PageRequest & { readonly notices: readonly ReleaseNotice[] }) => (
  <>
    <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
      <a href={paths.data(locale)}>{text(locale, 'release.title')}</a>
    </nav>
    <h1>{text(locale, 'board.releases')}</h1>
    <p className="lead">{text(locale, 'board.releases.lead')}</p>
    <ul className="tables">
      {notices.map(({ name, dataThrough, publishedAt, note, files }) => (
        <li key={name}>
          <a href={paths.indicatorRelease(locale, name)}>{name}</a>
          <p>{note[locale]}</p>
          <p className="quiet">
            {text(locale, 'board.data-through', { day: formatDate(dataThrough, locale) })}
            {' · '}
            {text(locale, 'board.published-on', { day: dayInWords(publishedAt, locale) })}
            {' · '}
            {text(locale, 'board.file-count', { count: String(files.length) })}
          </p>
        </li>
      ))}
    </ul>
    <p>
      <a href={paths.method(locale, 'releases')}>{text(locale, 'board.method.releases')}</a>
    </p>
  </>
);
