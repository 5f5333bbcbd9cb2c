import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

/** What a person sets for his own account, and how an invited one enters. */
export const accountEndpoints = {
  update: {
    id: 'account.update',
    method: 'POST',
    path: '/api/auth/update-user',
    body: z.object({
      name: z.string().min(1).max(200),
      locale: z.enum(locales),
      timeZone: z.string().min(1).max(60),
      notifyByMail: z.boolean(),
    }),
    answer: z.unknown(),
    permission: 'signed-in',
  },
  /** The token travels in the body, never in an address. */
  readInvitation: {
    id: 'invitation.read',
    method: 'POST',
    path: '/api/invitations/read',
    body: z.object({ token: z.string() }),
    answer: z.object({
      email: z.string(),
      role: z.string(),
      institution: localizedText,
      hasAccount: z.boolean(),
    }),
    permission: 'anyone',
  },
  acceptInvitation: {
    id: 'invitation.accept',
    method: 'POST',
    path: '/api/invitations/accept',
    body: z.object({
      token: z.string(),
      name: z.string().optional(),
      password: z.string().optional(),
      locale: z.enum(locales),
    }),
    answer: z.unknown(),
    permission: 'anyone',
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
