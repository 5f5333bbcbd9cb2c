import { licence } from './licence.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

/** A text as YAML takes it, whatever stands in it: JSON is YAML. */
const quoted = (words: string): string => JSON.stringify(words);

/** `CITATION.cff` of a release. */
export const citationCff = (about: ReleaseAbout): string => {
  const { title, description, publisher } = releaseWords(about);
  const { dataThrough } = about.content;
  return [
    'cff-version: 1.2.0',
    `message: ${quoted('To cite a figure, cite this release.')}`,
    'type: dataset',
    `title: ${quoted(title.en)}`,
    `abstract: ${quoted(description.en)}`,
    `version: ${quoted(dataThrough)}`,
    `license: ${licence.name}`,
    'authors:',
    `  - name: ${quoted(publisher.en)}`,
    'keywords:',
    '  - academic mobility',
    '  - higher education',
    '  - open data',
    '',
  ].join('\n');
};
