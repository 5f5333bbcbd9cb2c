import type { Decided } from '../../core/basics/refusal.ts';
import { followConsentsCommand } from '../../register/alumni/follow-consents.ts';
import { openAlumniCommand } from '../../register/alumni/open-alumni.ts';
import { openFollowUpsCommand } from '../../register/alumni/open-follow-ups.ts';
import { remindFollowUpsCommand } from '../../register/alumni/remind-follow-ups.ts';
import { rebuildReturnFacts } from '../../register/alumni/rebuild-return-facts.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { dayJob } from './day-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that ask alumni, once a day an institution. */
export const alumniDayJob = 'alumni-day';

const valueOf = <Value>(done: Decided<Value>): Value => {
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

/**
 * What is due in an institution today: who stopped or was forgotten, whose stay ended, who is asked, reminded, and not waited for any
 * more. Begun again after it was cut off it goes on where it was; each entry makes its letter, and each letter is one by its key.
 */
export const alumniDayHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, today } = dayJob.parse(data);
    const wishOf = <Input>(step: string, input: Input) => ({
      institutionId,
      asker: 'system' as const,
      requestKey: `${step}-${today}-${setting.now().getTime()}`,
      input,
    });
    for (let part = 0; ; part += 1) {
      const wish = wishOf(`consents-${part}`, { today });
      const { changed } = valueOf(await perform(register, followConsentsCommand, wish, setting));
      if (changed === 0) break;
    }
    for (let part = 0; ; part += 1) {
      const wish = wishOf(`alumni-${part}`, { today });
      const { opened } = valueOf(await perform(register, openAlumniCommand, wish, setting));
      if (opened === 0) break;
    }
    const inviteFrom = async (after: string, part: number): Promise<string | null> => {
      const wish = wishOf(`invite-${part}`, { today, after });
      return valueOf(await perform(register, openFollowUpsCommand, wish, setting)).last;
    };
    const remindFrom = async (after: string, part: number): Promise<string | null> => {
      const wish = wishOf(`follow-${part}`, { today, after });
      return valueOf(await perform(register, remindFollowUpsCommand, wish, setting)).last;
    };
    for (const step of [inviteFrom, remindFrom]) {
      let after: string | null = '';
      for (let part = 0; after !== null; part += 1) after = await step(after, part);
    }
    await rebuildReturnFacts(register, institutionId);
  };
