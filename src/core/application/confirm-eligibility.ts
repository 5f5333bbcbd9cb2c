import { z } from 'zod';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { languageLevels } from '../programme/rules.ts';
import type { ApplicationStanding } from './application.ts';
import { applicationStates } from './states.ts';

/** What the university's own record says. */
export const recordFacts = z.strictObject({
  gradeAverage: z.number().min(0).max(100).nullable(),
  languageLevel: z.enum(languageLevels).nullable(),
  yearOfStudy: z.int().min(1).max(8).nullable(),
});
export type RecordFacts = z.infer<typeof recordFacts>;

/** The coordinator has compared the facts with the record: they hold. */
export const confirmEligibility = (
  state: ApplicationStanding | undefined,
  { id, facts }: { readonly id: string; readonly facts: RecordFacts },
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'application-unknown' });
  if (state.status === 'eligible') return accept([]);
  const moved = moveFrom(applicationStates, state.status, 'confirm-eligibility');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'EligibilityConfirmed',
      noun: 'application',
      recordId: id,
      data: { status: moved.value, version: state.version, ...facts },
    },
  ]);
};
