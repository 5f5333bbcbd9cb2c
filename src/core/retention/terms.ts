/** What becomes of data whose term ended; `person`: somebody has to do it, the program only counts the days. */
type RetentionDeed = 'erase' | 'thin' | 'keep' | 'person';

export interface RetentionTerm {
  /** Its sentences are `incident.term.<id>.*`. */
  readonly id: string;
  readonly deed: RetentionDeed;
  /** Days after which it happens; working days where a law says so; `null` for what has no term. */
  readonly days: number | null;
  readonly isWorkingDays?: true;
  /** Days of this installation may differ: no law says how many. */
  readonly isOpen?: true;
  /** Looked after in the national office alone, because it belongs to no institution. */
  readonly isOfOffice?: true;
  /** Kept as evidence while a breach is open. */
  readonly isHeldByBreach?: true;
  /** What is about a person stays while an appeal or an obligation of his is open (`openMatter`). */
  readonly isHeldByMatter?: true;
  /** Which job does it. */
  readonly job: 'retention-day' | 'forget-import-files' | 'forget-webhook-attempts' | 'erase' | 'jobs' | null;
}

/**
 * Every kind of data that grows old, declared once (docs/retention.md is printed from it). Terms without a law behind them are ours:
 * long enough for a question that comes late, no longer.
 */
export const retentionTerms = [
  { id: 'withdrawal', deed: 'person', days: 15, isWorkingDays: true, job: null },
  { id: 'erasure', deed: 'erase', days: 0, job: 'erase' },
  { id: 'draft', deed: 'erase', days: 365, isOpen: true, job: 'retention-day' },
  { id: 'request-answer', deed: 'erase', days: 90, isOpen: true, job: 'retention-day' },
  {
    id: 'access-log',
    deed: 'erase',
    days: 1096,
    isHeldByBreach: true,
    isHeldByMatter: true,
    job: 'retention-day',
  },
  { id: 'breach-recipient', deed: 'erase', days: 1096, job: 'retention-day' },
  { id: 'breach-text', deed: 'erase', days: 1826, job: 'retention-day' },
  {
    id: 'session',
    deed: 'erase',
    days: 30,
    isOpen: true,
    isOfOffice: true,
    isHeldByBreach: true,
    job: 'retention-day',
  },
  { id: 'one-time-code', deed: 'erase', days: 1, isOpen: true, isOfOffice: true, job: 'retention-day' },
  {
    id: 'mail',
    deed: 'thin',
    days: 365,
    isOpen: true,
    isOfOffice: true,
    isHeldByBreach: true,
    isHeldByMatter: true,
    job: 'retention-day',
  },
  { id: 'import-file', deed: 'erase', days: 7, job: 'forget-import-files' },
  { id: 'import-fault', deed: 'erase', days: 30, job: 'forget-import-files' },
  { id: 'webhook-attempt', deed: 'erase', days: 30, job: 'forget-webhook-attempts' },
  { id: 'job', deed: 'erase', days: 90, isOfOffice: true, job: 'jobs' },
  { id: 'application', deed: 'keep', days: null, job: null },
  { id: 'consent', deed: 'keep', days: null, job: null },
  { id: 'breach', deed: 'keep', days: null, job: null },
  { id: 'journal', deed: 'keep', days: null, job: null },
] as const satisfies readonly RetentionTerm[];

/** Terms that the daily job of an institution carries out. */
export type CarriedTermId = Extract<(typeof retentionTerms)[number], { readonly job: 'retention-day' }>['id'];
