import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { ruleFaults } from '../core/obligation/rule-fault.ts';
import type { Endpoint } from './endpoint.ts';
import { recordId } from './identifier-forms.ts';

const reason = z.string().trim().min(3).max(4000);
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a page needs to say what counts: the rule as it was written, and the kinds that it names. */
export const obligationRuleView = z.strictObject({
  id: recordId,
  code: z.string(),
  version: z.int(),
  name: localizedText,
  validFrom: z.string(),
  /** In the language of docs/obligation-rules.md. */
  rule: z.json(),
  recordedAt: z.string(),
});

export const listObligationRules = {
  id: 'obligation-rule.list',
  method: 'GET',
  path: '/api/obligation-rules',
  summary: 'The rules of obligations, every version with its day of effect.',
  answer: z.strictObject({ rules: z.array(obligationRuleView) }),
  permission: 'public',
} as const satisfies Endpoint;
export const checkObligationRule = {
  id: 'obligation-rule.check',
  method: 'POST',
  path: '/api/obligation-rules/check',
  summary: 'Contradictions and gaps of a rule, each with its place; nothing is recorded.',
  body: z.strictObject({ rule: z.json() }),
  answer: z.strictObject({
    /** Sentences are `obligation.fault.<code>`. */
    faults: z.array(
      z.strictObject({
        code: z.enum(ruleFaults),
        field: z.string(),
        params: z.record(z.string(), z.string()),
      }),
    ),
  }),
  permission: 'record-obligation-rule',
} as const satisfies Endpoint;
export const recordObligationRule = {
  id: 'obligation-rule.record',
  method: 'POST',
  path: '/api/obligation-rules',
  summary:
    'Record a rule, or a new version of one by its code; a rule with contradictions or gaps is refused.',
  body: z.strictObject({ code, name: localizedText, rule: z.json(), validFrom: z.iso.date(), reason }),
  answer: z.strictObject({ id: recordId, version: z.int(), ruleSha256: sha256 }),
  permission: 'record-obligation-rule',
  entries: ['ObligationRuleRecorded', 'ObligationRuleRevised'],
} as const satisfies Endpoint;
