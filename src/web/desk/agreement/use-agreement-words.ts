import { useMemo } from 'react';
import type { AgreementWords } from '../../../core/mobility/agreement-words.ts';
import { textOf } from '../../../messages.ts';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';

/** The words of an agreement in the language of the page. */
export const useAgreementWords = (): AgreementWords => {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      say: (key, params) => textOf(locale, `agreement.${key}`, params),
      country: (code) => countries.nameOf(code, locale),
    }),
    [locale],
  );
};
