import type { LocalizedText } from '../../core/basics/locale.ts';
import { allLocales } from './all-locales.ts';
import type { ReleaseAbout } from './release-about.ts';

/** Title, description and publisher of a release, the same in all files that name them. */
interface ReleaseWords {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly publisher: LocalizedText;
}

/** The words of a release. One of a demonstration says so in its title. */
export const releaseWords = ({
  content: { dataThrough, isDemonstration },
}: Pick<ReleaseAbout, 'content'>): ReleaseWords => {
  const title = allLocales('release-file.title');
  const mark = allLocales('release-file.title.demonstration');
  const marked = (locale: keyof LocalizedText): string =>
    `${title[locale]}, ${dataThrough}${isDemonstration ? `. ${mark[locale]}` : ''}`;
  return {
    title: { kk: marked('kk'), ru: marked('ru'), en: marked('en') },
    description: allLocales('release-file.description', { through: dataThrough }),
    publisher: allLocales('release-file.publisher'),
  };
};
