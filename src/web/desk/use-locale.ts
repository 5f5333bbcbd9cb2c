import { useParams } from '@tanstack/react-router';
import { isLocale, type Locale } from '../../core/basics/locale.ts';
import { hasTexts } from '../../messages.ts';

const known = (text: string | undefined): Locale => (text !== undefined && isLocale(text) ? text : 'kk');

/** The language of the page, which is the first part of its address; the one before, as long as the texts of a new one are on their way. */
export const useLocale = (): Locale => {
  const { locale } = useParams({ strict: false }) as { readonly locale?: string };
  const asked = known(locale);
  return hasTexts(asked) ? asked : known(document.documentElement.lang);
};
