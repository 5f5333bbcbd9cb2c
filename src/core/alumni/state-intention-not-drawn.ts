import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Lot } from './lot.ts';

/** An application and what became of it. */
export interface DrawnApplication {
  readonly accountId: string;
  readonly lot: Lot | null;
  /** He moved up later, and says it at his agreement. */
  readonly hasStay: boolean;
  readonly isStated: boolean;
}

/** Whether somebody may say what he intends as one whom a lot among equals did not send. */
export const mayStateNotDrawn = ({ lot, hasStay, isStated }: DrawnApplication): boolean =>
  lot === 'out' && !hasStay && !isStated;

/** Once. The journal learns that it was said, never what. */
export const stateIntentionNotDrawn = (
  application: DrawnApplication | undefined,
  { applicationId }: { readonly applicationId: string },
): Decided<readonly EntryBody[]> => {
  if (application === undefined) return refuse({ code: 'application-unknown' });
  if (application.isStated) return refuse({ code: 'intention-stated-before' });
  if (!mayStateNotDrawn(application)) return refuse({ code: 'intention-not-asked' });
  return accept([
    {
      kind: 'IntentionStated',
      noun: 'application',
      recordId: applicationId,
      data: { occasion: 'agreement' },
    },
  ]);
};
