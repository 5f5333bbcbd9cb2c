import type { StatementView } from '../../../contract/statement.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { LocalizedText } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { dayInWords } from './day-in-words.ts';
import { StatementSections } from './StatementSections.tsx';

/** Sections of a statement that a version changed, by the first word of each place. */
const changedSections = [
  'counts',
  'results',
  'cost',
  'returns',
  'obligations',
  'missing',
  'methods',
] as const;

const Versions = ({
  locale,
  view,
  unit,
}: Pick<PageRequest, 'locale'> & { view: StatementView; unit: string }) => (
  <section aria-labelledby="versions">
    <h2 id="versions">{text(locale, 'board.statement.versions')}</h2>
    <p>{text(locale, 'board.statement.versions.about')}</p>
    <ul className="tables">
      {view.versions.map(({ version, signedAt, sha256 }) => (
        <li key={version}>
          <a
            href={paths.statement(locale, unit, view.year, `?version=${version}`)}
            aria-current={version === view.version ? 'true' : undefined}
          >
            {text(locale, 'indicator.statement.version', { version: String(version) })}
          </a>
          <p>{text(locale, 'board.statement.signed-on', { day: dayInWords(signedAt, locale) })}</p>
          <p className="fingerprint">
            SHA-256: <code>{sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** A university's signed account of one year: what was planned and what came of it, what is missing, by which methods, by whom it is vouched for. */
export const StatementPage = ({
  locale,
  origin,
  view,
  institution,
}: PageRequest & { readonly view: StatementView; readonly institution: LocalizedText }) => {
  const { content, year, version, changes, versions } = view;
  const unit = content.institutionId;
  const newest = versions[0]?.version ?? version;
  const changed = changedSections.filter((id) => changes.some((place) => place.split('.')[0] === id));
  const facts = [
    [text(locale, 'board.university'), institution[locale]],
    [text(locale, 'board.year'), String(year)],
    [text(locale, 'board.statement.signed-by'), view.signedBy ?? text(locale, 'board.statement.name-erased')],
    [text(locale, 'board.statement.signed'), dayInWords(view.signedAt, locale)],
    [text(locale, 'board.statement.data'), formatDate(content.dataThrough, locale)],
  ] as const;
  const title = text(locale, 'indicator.statement.title', { year: String(year) });
  const address = `${origin}${paths.statement(locale, unit, year, `?version=${version}`)}`;
  return (
    <>
      <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
        <a href={paths.university(locale, unit)}>{institution[locale]}</a>
      </nav>
      <h1>{title}</h1>
      {view.isDemonstration ? (
        <p className="demonstration">
          <strong>{text(locale, 'board.demonstration')}</strong>
        </p>
      ) : undefined}
      <p className="lead">
        {institution[locale]} · {text(locale, 'indicator.statement.version', { version: String(version) })}
      </p>
      {version === newest ? undefined : (
        <p className="notice">
          {text(locale, 'board.statement.older')}{' '}
          <a href={paths.statement(locale, unit, year)}>
            {text(locale, 'indicator.statement.version', { version: String(newest) })}
          </a>
        </p>
      )}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{text(locale, 'board.release')}</dt>
          <dd>
            <a href={paths.indicatorRelease(locale, view.release)}>{view.release}</a>
          </dd>
        </div>
        {changed.length === 0 ? undefined : (
          <div>
            <dt>{text(locale, 'board.statement.changes')}</dt>
            <dd>{changed.map((id) => text(locale, `indicator.statement.${id}`)).join('; ')}</dd>
          </div>
        )}
      </dl>
      <p className="downloads">
        {text(locale, 'board.download')}:{' '}
        {(['pdf', 'docx', 'json'] as const).map((format) => (
          <a key={format} href={paths.statementFile(locale, unit, year, { format, version })} download>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <StatementSections locale={locale} statement={content} />
      <Versions locale={locale} view={view} unit={unit} />
      <section aria-labelledby="cite" className="source">
        <h2 id="cite">{text(locale, 'observatory.citation')}</h2>
        <p className="copy">
          {text(locale, 'board.cite.text', {
            demonstration: view.isDemonstration ? `${text(locale, 'citation.demonstration')} ` : '',
            title: `${institution[locale]}. ${title}, ${text(locale, 'indicator.statement.version', { version: String(version) })}`,
            release: view.release,
            address,
          })}
        </p>
        <p className="fingerprint">
          SHA-256: <code>{view.sha256}</code>
        </p>
      </section>
    </>
  );
};
