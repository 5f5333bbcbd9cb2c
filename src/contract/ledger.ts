import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { ledgerGroupings, ledgerStates } from '../core/report/ledger.ts';
import { claims, verdicts } from '../core/report/result.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

/** Counts of tasks; `due` are those whose day has come, `overdue` those of them without a report. */
export const ledgerTotals = z.strictObject({
  promised: z.int(),
  due: z.int(),
  reported: z.int(),
  overdue: z.int(),
  verified: z.int(),
  achieved: z.int(),
  partly: z.int(),
  notAchieved: z.int(),
  superseded: z.int(),
  notVerifiable: z.int(),
});
export type LedgerTotals = z.infer<typeof ledgerTotals>;

/** One promised task with all that became of it. */
export const ledgerRow = z.strictObject({
  institutionId,
  institution: localizedText,
  taskId: recordId,
  mobilityId: recordId,
  /** `null` until the report was asked for. */
  reportId: recordId.nullable(),
  callId: recordId,
  groupId: recordId.nullable(),
  accountId: recordId,
  participant: z.string(),
  title: z.string(),
  dueOn: z.string(),
  state: z.enum(ledgerStates),
  isOverdue: z.boolean(),
  claim: z.enum(claims).nullable(),
  verdict: z.enum(verdicts).nullable(),
  reportedAt: z.string().nullable(),
  verifiedAt: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof ledgerRow>;

const filters = {
  call: recordId.optional(),
  group: recordId.optional(),
  /** A participant, by his account. */
  account: recordId.optional(),
  state: z.enum([...ledgerStates, 'due', 'overdue']).optional(),
  verdict: z.enum(verdicts).optional(),
};
const page = { before: cursor.optional(), size: pageSize.default(50) };
const ledgerPage = z.strictObject({
  rows: z.array(ledgerRow),
  next: cursor.nullable(),
  /** Of all rows that the filters leave; only with the first page. */
  totals: ledgerTotals.nullable(),
});
const lines = z.strictObject({
  lines: z.array(
    z.strictObject({
      /** Id of the participant's account, of the group, of the call, or of the university. */
      key: z.string(),
      name: localizedText,
      totals: ledgerTotals,
    }),
  ),
  next: cursor.nullable(),
});

export const listLedger = {
  id: 'ledger.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/ledger',
  summary: 'Task by task what was promised and what became of it, in one institution, due last first.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({ ...filters, ...page }),
  answer: ledgerPage,
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const sumLedger = {
  id: 'ledger.sum',
  method: 'GET',
  path: '/api/institutions/:institutionId/ledger-sums',
  summary: 'The ledger of one institution added up per participant, group or call.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({ ...filters, by: z.enum(ledgerGroupings).exclude(['university']), ...page }),
  answer: lines,
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const listNationalLedger = {
  id: 'ledger.list-national',
  method: 'GET',
  path: '/api/ledger',
  summary: 'The ledger of all universities, or of one.',
  query: z.strictObject({ institution: institutionId.optional(), ...filters, ...page }),
  answer: ledgerPage,
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const sumNationalLedger = {
  id: 'ledger.sum-national',
  method: 'GET',
  path: '/api/ledger-sums',
  summary: 'The ledger of all universities added up per participant, group, call or university.',
  query: z.strictObject({
    institution: institutionId.optional(),
    ...filters,
    by: z.enum(ledgerGroupings),
    ...page,
  }),
  answer: lines,
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const exportLedger = {
  id: 'ledger.export',
  method: 'GET',
  path: '/api/institutions/:institutionId/ledger-export',
  summary:
    'The ledger of one institution as the filters leave it, all of it, as CSV in the words of a language.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({ ...filters, locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const exportNationalLedger = {
  id: 'ledger.export-national',
  method: 'GET',
  path: '/api/ledger-export',
  summary:
    'The ledger of all universities, or of one, as the filters leave it, as CSV in the words of a language.',
  query: z.strictObject({ institution: institutionId.optional(), ...filters, locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-ledger',
} as const satisfies Endpoint;
export const readOwnLedger = {
  id: 'ledger.read-own',
  method: 'GET',
  path: '/api/me/ledger',
  summary: 'What the asker promised and what became of it, in every institution.',
  answer: z.strictObject({ rows: z.array(ledgerRow), totals: ledgerTotals }),
  permission: 'signed-in',
} as const satisfies Endpoint;
