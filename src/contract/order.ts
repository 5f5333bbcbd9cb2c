import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

export const printOrder = {
  id: 'order.print',
  method: 'GET',
  path: '/api/institutions/:institutionId/order',
  summary:
    'An order that sends participants abroad, of a call or of chosen stays, as PDF or DOCX. Each of them sees that he was looked at.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({
    call: recordId.optional(),
    /** Ids of stays, parted by commas; without them all with an agreement in force. */
    stays: z
      .string()
      .regex(/^[a-z]{3}_[0-9a-f-]{36}(,[a-z]{3}_[0-9a-f-]{36}){0,199}$/)
      .optional(),
    /** As the office registers it; without one a line is left. */
    number: z.string().trim().max(40).default(''),
    on: z.iso.date().optional(),
    /** Position and name of who answers for carrying it out, as they stand in the order; without them a line is left. */
    officer: z.string().trim().max(200).default(''),
    format: z.enum(paperFormats).default('pdf'),
    locale: z.enum(locales).default('kk'),
  }),
  answer: z.unknown(),
  permission: 'print-order',
} as const satisfies Endpoint;
