import type { Locale } from '../../core/basics/locale.ts';
import consents from '../../../messages/study-consent.json' with { type: 'json' };
import texts from '../../../messages/participant.json' with { type: 'json' };
import type { StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';

export type WordKey = keyof typeof texts;

/** Texts of this page in one language. They have names in braces and no plurals, so that a phone loads no message formatter. */
export const participantWords = (locale: Locale) => ({
  say: (key: WordKey, given: Readonly<Record<string, string>> = {}): string =>
    texts[key][locale]
      .replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
        const value = given[name];
        if (value === undefined) throw new Error(`${key} needs ${name}`);
        return value;
      })
      // A Russian date ends in «г.», whose point also ends a sentence; there are never two.
      .replaceAll(/(\sг\.)\./g, '$1'),
  titleOf: (purpose: StudyConsentPurpose): string => consents[`${purpose}.title`][locale],
  followsOf: (purpose: StudyConsentPurpose): string => consents[`${purpose}.follows`][locale],
});
