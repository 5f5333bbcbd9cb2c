import type { Locale } from '../core/basics/locale.ts';
import type { ConsentPurpose } from '../core/person/consent.ts';
import { textOf } from '../messages.ts';

/** The text of a consent as it is shown: operator, person, purpose, term, third parties, list of data. */
export const consentText = (locale: Locale, purpose: ConsentPurpose, version: number): string =>
  textOf(locale, `consent.${purpose}.v${version}`);
