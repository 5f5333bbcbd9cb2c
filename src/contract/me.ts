import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

const account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  /** IANA name, e.g. `Asia/Almaty`. */
  timeZone: z.string(),
  notifyByMail: z.boolean(),
  /** A code app or a passkey is set up. */
  hasSecondFactor: z.boolean(),
});

/** Who is asking, what he may be where, and how this server is run. Answers a visitor too. */
export const readMe = {
  id: 'account.read-me',
  method: 'GET',
  path: '/api/me',
  answer: z.object({
    mode: z.enum(['demonstration', 'production']),
    account: account.nullable(),
    memberships: z.array(
      z.object({ institutionId: z.string(), institution: localizedText, role: z.string() }),
    ),
  }),
  permission: 'anyone',
} as const satisfies Endpoint;

export type Me = z.infer<(typeof readMe)['answer']>;
