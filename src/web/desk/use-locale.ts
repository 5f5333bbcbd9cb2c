import { useParams } from '@tanstack/react-router';
import { isLocale, type Locale } from '../../core/basics/locale.ts';

/** The language of the page, which is the first part of its address. */
export const useLocale = (): Locale => {
  const { locale } = useParams({ strict: false }) as { readonly locale?: string };
  return locale !== undefined && isLocale(locale) ? locale : 'kk';
};
