import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

/** The ready-made accounts of a demonstration; a production server answers 404. */
export const listDemonstrationAccounts = {
  id: 'demonstration.list-accounts',
  method: 'GET',
  path: '/api/demonstration/accounts',
  answer: z.object({
    accounts: z.array(
      z.object({
        role: z.string(),
        institution: localizedText,
        email: z.string(),
        password: z.string(),
        totpSecret: z.string().optional(),
      }),
    ),
  }),
  permission: 'anyone',
} as const satisfies Endpoint;
