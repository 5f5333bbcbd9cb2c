import type { RefusalItem } from '../basics/refusal.ts';
import type { CallRules } from './rules.ts';

/** What keeps complete rules from being announced now (ISO 8601): a call can open in the future only. */
export const openingFaults = (
  { opensAt }: Pick<CallRules, 'opensAt'>,
  now: string,
): readonly RefusalItem[] =>
  opensAt === '' || opensAt > now ? [] : [{ code: 'opening-passed', field: 'opensAt' }];
