import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { roles } from '../core/basics/role.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const account = z.strictObject({
  id: recordId,
  email: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  /** IANA name, e.g. `Asia/Almaty`. */
  timeZone: z.string(),
  notifyByMail: z.boolean(),
  /** A code app or a passkey is set up. */
  hasSecondFactor: z.boolean(),
  /** One of his roles asks for a second factor and this session has shown none. */
  needsSecondFactor: z.boolean(),
  erasureAskedAt: z.string().nullable(),
});

/** Who is asking, what he may be where, and how this server is run. Answers a visitor too. */
export const readMe = {
  id: 'account.read-me',
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, what he may act as, and whether this is a demonstration.',
  answer: z.strictObject({
    mode: z.enum(['demonstration', 'production']),
    account: account.nullable(),
    memberships: z.array(
      z.strictObject({
        id: recordId,
        institutionId,
        institution: localizedText,
        role: z.enum(roles),
        /** His record there, where he has one. */
        personId: recordId.nullable(),
      }),
    ),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export type Me = z.infer<(typeof readMe)['answer']>;
