import type { AgreementRow } from '../../../contract/agreement.ts';
import type { Say } from '../use-say.ts';

/** What a version is called: by its number, or as the draft that it still is; and why it was written. */
export const versionName = (
  say: Say,
  { version, cause, status }: Pick<AgreementRow, 'version' | 'cause' | 'status'>,
): string => {
  if (version !== null) return say(`agreement.version.${cause}`, { number: String(version) });
  return say(status === 'withdrawn' ? 'agreement.draft.given-up' : `agreement.draft.${cause}`);
};
