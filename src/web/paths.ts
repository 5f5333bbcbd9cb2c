import type { PaperFormat } from '../core/basics/paper-formats.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { DownloadFormat } from '../contract/downloads.ts';

/** Every address of the public site. Links are written nowhere else. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  overview: (locale: Locale, format: PaperFormat) => `/${locale}/overview.${format}`,
  observatory: (locale: Locale) => `/${locale}/observatory`,
  world: (locale: Locale) => `/${locale}/world`,
  table: (locale: Locale, table: string, query = '') => `/${locale}/${table}${query}`,
  download: (locale: Locale, table: string, format: DownloadFormat, query = '') =>
    `/${locale}/${table}.${format}${query}`,
  audit: (locale: Locale, query = '') => `/${locale}/audit${query}`,
  claim: (locale: Locale, id: string) => `/${locale}/audit#${id}`,
  auditDownload: (locale: Locale, format: DownloadFormat, query = '') => `/${locale}/audit.${format}${query}`,
  focusGroup: (locale: Locale) => `/${locale}/focus-group`,
  focusGroupDownload: (locale: Locale, format: DownloadFormat) => `/${locale}/focus-group.${format}`,
  cost: (locale: Locale, query = '') => `/${locale}/cost${query}`,
  cell: (locale: Locale, table: string, locator: string) => `/${locale}/${table}#${locator}`,
  results: (locale: Locale, query = '') => `/${locale}/results${query}`,
  result: (locale: Locale, id: string) => `/${locale}/results/${id}`,
  citation: (id: string, format: 'bibtex' | 'csl') => `/api/results/${id}/citation?format=${format}`,
  /** Where anybody checks a credential of a result. */
  credential: (locale: Locale) => `/${locale}/credential`,
  experiences: (locale: Locale, query = '') => `/${locale}/experience${query}`,
  indicators: (locale: Locale, query = '') => `/${locale}/indicators${query}`,
  boardDownload: (locale: Locale, query = '') => `/${locale}/indicators.csv${query}`,
  indicator: (locale: Locale, id: string, query = '') => `/${locale}/indicators/${id}${query}`,
  indicatorDownload: (locale: Locale, id: string) => `/${locale}/indicators/${id}.csv`,
  university: (locale: Locale, id: string, query = '') => `/${locale}/indicators/university/${id}${query}`,
  universityDownload: (locale: Locale, id: string) => `/${locale}/indicators/university/${id}.csv`,
  statement: (locale: Locale, institution: string, year: number, query = '') =>
    `/${locale}/statements/${institution}/${year}${query}`,
  statementFile: (
    locale: Locale,
    institution: string,
    year: number,
    { format, version }: { readonly format: 'pdf' | 'docx' | 'json'; readonly version: number },
  ) => `/${locale}/statements/${institution}/${year}.${format}?version=${version}`,
  indicatorReleases: (locale: Locale) => `/${locale}/releases`,
  indicatorRelease: (locale: Locale, name: string) => `/${locale}/releases/${name}`,
  /** The page of a personal link, without an account; the link itself is in the fragment. */
  followUp: (locale: Locale) => `/${locale}/follow-up`,
  /** Where participants of a session answer on their phones; the code is typed, or stands in the fragment. */
  join: (locale: Locale) => `/${locale}/join`,
  /** Where a participant of a study sees, gives and withdraws consents; the personal code is typed, or in the fragment. */
  participant: (locale: Locale) => `/${locale}/participant`,
  /** What the API is; below it a page for each noun. */
  api: (locale: Locale) => `/${locale}/api`,
  apiNoun: (locale: Locale, noun: string) => `/${locale}/api/${noun}`,
  openApi: '/api/openapi.json',
  data: (locale: Locale) => `/${locale}/data`,
  methods: (locale: Locale) => `/${locale}/method`,
  method: (locale: Locale, id: string) => `/${locale}/method/${id}`,
  /** The signed-in part, which has its own addresses (desk-paths.ts). */
  desk: (locale: Locale) => `/${locale}/desk`,
  releaseFile: (release: string, file: string) => `/releases/${release}/${file}`,
} as const;
