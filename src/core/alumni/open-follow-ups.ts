import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import { newestQuestionnaire } from './find-questionnaire.ts';
import { latestWave, waveDays } from './wave-days.ts';

/** Somebody of whom a wave may be due. */
export interface DueAlumnus extends Pick<AlumnusStanding, 'accountId' | 'endedOn' | 'status'> {
  readonly id: string;
  readonly hasConsent: boolean;
  /** The newest wave that he was asked in; 0 for none. */
  readonly lastWave: number;
}

/**
 * Ask everybody whose wave has come and who agreed to be asked, once. Where nobody looked for long only the newest wave is asked, and none
 * whose time for answers is over.
 */
export const openFollowUps = (
  due: readonly DueAlumnus[],
  { today }: { readonly today: string },
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    due.flatMap(({ id, accountId, endedOn, status, hasConsent, lastWave }): readonly EntryBody[] => {
      const wave = latestWave(endedOn, today);
      if (wave === undefined || wave <= lastWave || status !== 'asked' || !hasConsent) return [];
      const { dueOn, closesOn } = waveDays(endedOn, wave);
      if (closesOn < today) return [];
      return [
        {
          kind: 'FollowUpInvited',
          noun: 'follow-up',
          recordId: newId('fup'),
          data: {
            ...{ alumnusId: id, accountId, wave, dueOn, closesOn, status: 'invited', linkIssue: 1 },
            ...{ answeredIssue: null, invitedOn: today, reminders: 0, bouncedAt: null, answeredAt: null },
            ...{ enteredBy: null, questionnaire: newestQuestionnaire },
          },
        },
      ];
    }),
  );
