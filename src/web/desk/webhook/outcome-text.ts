import type { AttemptRow } from '../../../contract/webhook.ts';
import type { Say } from '../use-say.ts';

/** What became of a try, with the status of the answer where there was one. */
export const outcomeText = (
  say: Say,
  { outcome, status }: Pick<AttemptRow, 'outcome' | 'status'>,
): string => {
  const what = say(`webhook.outcome.${outcome}`);
  return status === null ? what : say('webhook.with-status', { what, status: String(status) });
};
