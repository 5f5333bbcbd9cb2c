import { locales } from '../../core/basics/locale.ts';
import { licence } from './licence.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

/** `datacite.json`: what an agency needs to give a DOI (DataCite metadata 4.6); the identifier itself is given by the agency. */
export const datacite = (about: ReleaseAbout): unknown => {
  const { title, description, publisher } = releaseWords(about);
  const { dataThrough } = about.content;
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Indicators' },
    titles: locales.map((lang) => ({ title: title[lang], lang })),
    creators: [{ name: publisher.en, nameType: 'Organizational' }],
    publisher: { name: publisher.en, lang: 'en' },
    publicationYear: Number(dataThrough.slice(0, 4)),
    version: dataThrough,
    dates: [{ date: dataThrough, dateType: 'Updated' }],
    descriptions: locales.map((lang) => ({
      description: description[lang],
      descriptionType: 'Abstract',
      lang,
    })),
    rightsList: [{ rights: licence.title, rightsUri: licence.path, rightsIdentifier: 'cc-by-4.0' }],
    subjects: [{ subject: 'academic mobility' }, { subject: 'higher education' }],
    formats: ['text/csv', 'application/vnd.apache.parquet', 'application/json'],
    alternateIdentifiers: [
      { alternateIdentifier: `qaitu-indicators-${dataThrough}`, alternateIdentifierType: 'local' },
    ],
  };
};
