import type { ReleaseNotice } from '../../../contract/published-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

export const releaseTitle = (locale: Locale, { dataThrough }: ReleaseNotice): string =>
  text(locale, 'board.dataset.title', { day: dataThrough });

/** A release as a BibTeX entry. */
export const releaseBibtex = (locale: Locale, notice: ReleaseNotice, address: string): string =>
  [
    `@misc{qaitu-${notice.name},`,
    '  author = {{Qaitu}},',
    `  title = {{${releaseTitle(locale, notice)}}},`,
    `  year = {${notice.publishedAt.slice(0, 4)}},`,
    `  version = {${notice.name}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');

/** A release for search engines of data sets (schema.org), as a text that may stand in a script element. */
export const releaseLinkedData = (
  locale: Locale,
  notice: ReleaseNotice,
  {
    origin,
    address,
    isDemonstration,
  }: { readonly origin: string; readonly address: string; readonly isDemonstration: boolean },
): string =>
  JSON.stringify({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    name: releaseTitle(locale, notice),
    description: `${isDemonstration ? `${text(locale, 'board.demonstration')} ` : ''}${text(locale, 'board.lead')} ${notice.note[locale]}`,
    url: address,
    identifier: notice.name,
    version: notice.name,
    inLanguage: locale,
    datePublished: notice.publishedAt,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Qaitu', url: origin },
    spatialCoverage: { '@type': 'Country', name: 'Kazakhstan', identifier: 'KZ' },
    distribution: notice.files.map(({ name, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: `${origin}/releases/${notice.name}/${name}`,
      encodingFormat: formats.find(([end]) => name.endsWith(end))?.[1] ?? 'application/octet-stream',
      contentSize: `${bytes} B`,
      sha256,
    })),
  }).replaceAll('<', '\\u003c');

const formats: readonly (readonly [end: string, type: string])[] = [
  ['.csv', 'text/csv'],
  ['.jsonld', 'application/ld+json'],
  ['.json', 'application/json'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.md', 'text/markdown'],
  ['.cff', 'application/yaml'],
];
