import type { Locale } from '../core/basics/locale.ts';

const desk = (locale: Locale, rest = ''): string => `/${locale}/desk${rest}`;

const returning = (to: string | undefined): string =>
  to === undefined ? '' : `?to=${encodeURIComponent(to)}`;

/** Every address of the desk, tested against the routes. Links are written nowhere else. */
export const deskPaths = {
  home: (locale: Locale) => desk(locale),
  signIn: (locale: Locale, to?: string) => desk(locale, `/sign-in${returning(to)}`),
  signInCode: (locale: Locale, to?: string) => desk(locale, `/sign-in/code${returning(to)}`),
  signUp: (locale: Locale) => desk(locale, '/sign-up'),
  verifyEmail: (locale: Locale) => desk(locale, '/verify-email'),
  recovery: (locale: Locale) => desk(locale, '/recovery'),
  resetPassword: (locale: Locale) => desk(locale, '/reset-password'),
  invitation: (locale: Locale) => desk(locale, '/invitation'),
  account: (locale: Locale) => desk(locale, '/account'),
  security: (locale: Locale) => desk(locale, '/account/security'),
  addCodeApp: (locale: Locale) => desk(locale, '/account/security/code-app'),
  endCodeApp: (locale: Locale) => desk(locale, '/account/security/code-app/end'),
  backupCodes: (locale: Locale) => desk(locale, '/account/security/backup-codes'),
} as const;
