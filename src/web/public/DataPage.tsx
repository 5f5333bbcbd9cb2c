import type { Release } from '../../contract/release.ts';
import { downloadFormats } from '../../contract/downloads.ts';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { formatPeriods } from '../../core/basics/format-periods.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { text, textOf } from '../../messages.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { paths } from '../paths.ts';
import type { PageRequest } from './page.ts';

const fields = [
  'period',
  'category',
  'value',
  'reason',
  'status',
  'flags',
  'locator',
  'claims',
  'derived',
] as const;

/** The release behind every page: tables, files with checksums, dictionary, terms of use. */
export const DataPage = ({ locale, release }: PageRequest & { readonly release: Release }) => {
  const { manifest } = release;
  return (
    <>
      <h1>{text(locale, 'release.title')}</h1>
      <p className="lead">{text(locale, 'release.lead')}</p>
      <p>
        <a href={paths.indicatorReleases(locale)}>{text(locale, 'board.releases')}</a>
      </p>
      <p>
        <a href={paths.api(locale)}>{text(locale, 'api-page.menu')}</a>
      </p>
      <dl className="facts">
        <dt>{text(locale, 'release.id')}</dt>
        <dd>{manifest.id}</dd>
        <dt>{text(locale, 'release.imported')}</dt>
        <dd>
          <time dateTime={manifest.importedAt}>
            {formatDate(dayOf(manifest.importedAt, nationalTimeZone), locale)}
          </time>
        </dd>
        <dt>{text(locale, 'release.version')}</dt>
        <dd>{manifest.version}</dd>
      </dl>
      <h2>{text(locale, 'release.tables')}</h2>
      <ScrollBox label={text(locale, 'release.tables')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(locale, 'release.table')}</th>
              <th scope="col">{text(locale, 'release.period')}</th>
              <th scope="col" className="words">
                {text(locale, 'release.population')}
              </th>
              <th scope="col">{text(locale, 'release.formats')}</th>
            </tr>
          </thead>
          <tbody>
            {release.tables
              .toSorted((a, b) => a.position - b.position)
              .map((table) => (
                <tr key={table.id}>
                  <th scope="row">
                    <a href={paths.table(locale, table.path)}>{table.title[locale]}</a>
                  </th>
                  <td>{formatPeriods(table.periods)}</td>
                  <td className="words">{textOf(locale, `observatory.${table.population}`)}</td>
                  <td className="downloads">
                    {downloadFormats.map((format) => (
                      <a key={format} href={paths.download(locale, table.path, format)} download>
                        {format.toUpperCase()}
                      </a>
                    ))}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
      <h2>{text(locale, 'release.dictionary')}</h2>
      <dl className="facts">
        {fields.map((field) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>{text(locale, `release.field.${field}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{text(locale, 'release.files')}</h2>
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
            {manifest.files.map((file) => (
              <tr key={file.name}>
                <th scope="row">
                  <a href={paths.releaseFile(manifest.id, file.name)}>{file.name}</a>
                </th>
                <td>{formatNumber(file.bytes, locale)}</td>
                <td className="words">
                  <code>{file.sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h2>{text(locale, 'release.licence')}</h2>
      <p>{text(locale, 'release.licence.text')}</p>
    </>
  );
};
