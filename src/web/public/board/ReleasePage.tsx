import type { PublishedRelease, ReleaseNotice } from '../../../contract/published-release.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { text } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { dayInWords } from './day-in-words.ts';
import { releaseBibtex, releaseLinkedData, releaseTitle } from './release-citation.ts';
import { TransparencyReport } from './TransparencyReport.tsx';

const Files = ({ locale, notice }: Pick<PageRequest, 'locale'> & { readonly notice: ReleaseNotice }) => (
  <section aria-labelledby="files">
    <h2 id="files">{text(locale, 'release.files')}</h2>
    <ScrollBox label={text(locale, 'release.files')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(locale, 'release.file')}</th>
            <th scope="col">{text(locale, 'release.bytes')}</th>
            <th scope="col" className="words">
              {text(locale, 'release.sha256')}
            </th>
          </tr>
        </thead>
        <tbody>
          {notice.files.map(({ name, bytes, sha256 }) => (
            <tr key={name}>
              <th scope="row">
                <a href={paths.releaseFile(notice.name, name)}>{name}</a>
              </th>
              <td>{formatNumber(bytes, locale)}</td>
              <td className="words">
                <code>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    <h3>{text(locale, 'board.verify')}</h3>
    <p>{text(locale, 'board.verify.about')}</p>
    <pre>
      <code>{`npm run -s qaitu -- release verify ${notice.name}`}</code>
    </pre>
  </section>
);

/** Those of `indicators.csv`, in their order; those of all other files are in `dictionary.csv`. */
const columns = [
  'key',
  'indicator',
  'version',
  'unit',
  'year',
  'through',
  'month',
  'category',
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'coverage',
  'bound_lower',
  'bound_upper',
  'method',
  'status',
  'reasons',
] as const;

const Dictionary = ({ locale }: Pick<PageRequest, 'locale'>) => (
  <section aria-labelledby="dictionary">
    <h2 id="dictionary">{text(locale, 'board.dictionary')}</h2>
    <p>{text(locale, 'board.dictionary.about')}</p>
    <dl className="facts">
      {columns.map((column) => (
        <div key={column}>
          <dt>
            <code>{column}</code>
          </dt>
          <dd>{text(locale, `release-file.column.${column}`)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** One release of indicators: what changed, its files with checksums, what each column means, how to cite and to check it, what an attack found. */
export const ReleasePage = ({
  locale,
  origin,
  notice,
  released,
  isNewest,
}: PageRequest & {
  readonly notice: ReleaseNotice;
  /** What it says; of an earlier one only its files do. */
  readonly released: PublishedRelease | undefined;
  readonly isNewest: boolean;
}) => {
  const { name, dataThrough, publishedAt, note } = notice;
  const address = `${origin}${paths.indicatorRelease(locale, name)}`;
  const isDemonstration = released?.content.isDemonstration === true;
  const facts = [
    [text(locale, 'board.release.data'), formatDate(dataThrough, locale)],
    [text(locale, 'board.release.published'), dayInWords(publishedAt, locale)],
    [text(locale, 'board.release.note'), note[locale]],
  ] as const;
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: releaseLinkedData(locale, notice, { origin, address, isDemonstration }),
        }}
      />
      <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
        <a href={paths.indicatorReleases(locale)}>{text(locale, 'board.releases')}</a>
      </nav>
      <h1>
        {text(locale, 'board.release')} <span className="release-name">{name}</span>
      </h1>
      {isDemonstration ? (
        <p className="demonstration">
          <strong>{text(locale, 'board.demonstration')}</strong>
        </p>
      ) : undefined}
      {isNewest ? undefined : (
        <p className="notice">
          {text(locale, 'board.release.older')}{' '}
          <a href={paths.indicatorReleases(locale)}>{text(locale, 'board.releases')}</a>
        </p>
      )}
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{text(locale, 'board.licence')}</dt>
          <dd>
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.{' '}
            {text(locale, 'board.licence.about')}
          </dd>
        </div>
      </dl>
      {isNewest ? (
        <p>
          <a href={paths.indicators(locale)}>{text(locale, 'board.to-board')}</a>
        </p>
      ) : undefined}
      <Files locale={locale} notice={notice} />
      <Dictionary locale={locale} />
      <section aria-labelledby="cite" className="source">
        <h2 id="cite">{text(locale, 'observatory.citation')}</h2>
        <p className="copy">
          {text(locale, 'board.cite.text', {
            demonstration: isDemonstration ? `${text(locale, 'citation.demonstration')} ` : '',
            title: releaseTitle(locale, notice),
            release: name,
            address,
          })}
        </p>
        <h3>BibTeX</h3>
        <pre>
          <code>{releaseBibtex(locale, notice, address)}</code>
        </pre>
      </section>
      {released === undefined ? (
        <section aria-labelledby="transparency">
          <h2 id="transparency">{text(locale, 'board.transparency')}</h2>
          <p>{text(locale, 'board.transparency.in-file')}</p>
        </section>
      ) : (
        <TransparencyReport locale={locale} released={released} />
      )}
    </>
  );
};
