import { z } from 'zod';
import { locales, type Locale } from '../basics/locale.ts';

/** How an account wants to be spoken to. */
export interface AccountStanding {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly notifyByMail: boolean;
  readonly erasureAskedAt: string | null;
  readonly erasedAt: string | null;
  /** Since when nobody may sign in to it. */
  readonly lockedAt: string | null;
}

export const accountDefaults: AccountStanding = {
  locale: 'kk',
  timeZone: 'Asia/Almaty',
  notifyByMail: true,
  erasureAskedAt: null,
  erasedAt: null,
  lockedAt: null,
};

export const settingsInput = z.strictObject({
  /** How he is addressed; kept with the account and named by no entry. */
  name: z.string().trim().min(1).max(200),
  locale: z.enum(locales),
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
    .max(60),
  notifyByMail: z.boolean(),
});
export type SettingsInput = z.infer<typeof settingsInput>;
