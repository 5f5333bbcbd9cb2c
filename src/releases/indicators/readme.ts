import { locales, type Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

const section = (about: ReleaseAbout, locale: Locale): readonly string[] => {
  const { content, note, tables } = about;
  const { title, description } = releaseWords(about);
  const through = content.dataThrough;
  return [
    `## ${text(locale, 'release-file.language')}`,
    '',
    `**${title[locale]}**`,
    '',
    description[locale],
    '',
    ...(note === null ? [] : [text(locale, 'release-file.note', { note: note[locale] }), '']),
    `${text(locale, 'release-file.through', { through })} ${text(locale, 'release-file.licence')}`,
    '',
    `${text(locale, 'release-file.cite')} ${text(locale, 'release-file.verify')}`,
    '',
    `### ${text(locale, 'release-file.files')}`,
    '',
    ...tables.map(({ name, title: named }) => `* \`${name}.csv\`, \`${name}.parquet\`: ${named[locale]}`),
    '',
    `### ${text(locale, 'release-file.marks')}`,
    '',
    `* \`c\`: ${text(locale, 'release-file.missing.c')}`,
    `* \`..\`: ${text(locale, 'release-file.missing.dots')}`,
    `* \`""\`: ${text(locale, 'release-file.missing.empty')}`,
    '',
  ];
};

/** `README.md` of a release, in three languages. */
export const readme = (about: ReleaseAbout): string =>
  ['# Qaitu', '', ...locales.flatMap((locale) => section(about, locale))].join('\n');
