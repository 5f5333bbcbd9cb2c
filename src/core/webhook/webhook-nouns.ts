/**
 * Nouns of the journal of which another system may be told: those whose history the staff of an institution reads. Not here are dangers, reviews,
 * verifiers and field research: that something happened to them is itself for few.
 */
export const webhookNouns = [
  'application',
  'award',
  'appeal',
  'agreement',
  'signature',
  'mobility',
  'cost-line',
  'partner-document',
  'report',
  'result',
  'recognition',
  'credential',
  'obligation',
  'obligation-event',
  'obligation-request',
  'refund-instalment',
  'alumnus',
  'statement',
  'release',
  'membership',
  'import-batch',
  'epvo-sending',
] as const;
export type WebhookNoun = (typeof webhookNouns)[number];
