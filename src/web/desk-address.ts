import type { Locale } from '../core/basics/locale.ts';

/** An address of the desk in a language. */
export const desk = (locale: Locale, rest = ''): string => `/${locale}/desk${rest}`;

/** A piece of an address, whatever signs it has. */
export const part = (text: string): string => encodeURIComponent(text);
