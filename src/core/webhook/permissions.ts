import type { Sentences } from '../basics/sentence.ts';

const keeper = [{ who: ['head', 'administrator'], relations: ['same'] }] as const;

/** Who makes the keys of an institution says also which systems are told of what happens there. */
export const webhookPermissions = {
  'list-webhooks': [{ who: ['head', 'administrator', 'auditor'], relations: ['same'] }],
  'make-webhook': keeper,
  'change-webhook': keeper,
  'pause-webhook': keeper,
  'resume-webhook': keeper,
  'renew-webhook-secret': keeper,
  'try-webhook': keeper,
  'remove-webhook': keeper,
  // By the program's own job.
  'stop-webhook': [],
} as const satisfies Sentences;
