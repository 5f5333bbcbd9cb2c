import { createHash } from 'node:crypto';
import { locales, type Locale } from '../../core/basics/locale.ts';
import { studyConsentVersions } from '../../core/study/consent/study-consent-versions.ts';
import { studyConsentPurposes, type StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';
import { textOf } from '../../messages.ts';

const textIn = (locale: Locale, purpose: StudyConsentPurpose): string =>
  textOf(locale, `study-consent.${purpose}.v${studyConsentVersions[purpose]}`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every text of consent as it is shown now, in every language, with its fingerprint. */
const listAll = () =>
  locales.flatMap((locale) =>
    studyConsentPurposes.map((purpose) => {
      const text = textIn(locale, purpose);
      return {
        ...{ purpose, version: studyConsentVersions[purpose], locale, text },
        textSha256: hashOf(text),
      };
    }),
  );

/** Fingerprints of the texts in one language, by purpose. */
const fingerprintsIn = (locale: Locale): Readonly<Record<StudyConsentPurpose, string>> => {
  const of = (purpose: StudyConsentPurpose): string => hashOf(textIn(locale, purpose));
  return {
    'taking-part': of('taking-part'),
    recording: of('recording'),
    quotation: of('quotation'),
    'follow-up': of('follow-up'),
    archive: of('archive'),
  };
};

export const studyConsentTexts = { listAll, fingerprintsIn } as const;
