import type { Locale } from '../basics/locale.ts';

/** The words of an agreement in the language used; handed in, because core has no messages. */
export interface AgreementWords {
  readonly locale: Locale;
  /** A text of the agreement by its key. */
  readonly say: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly country: (code: string) => string;
}
