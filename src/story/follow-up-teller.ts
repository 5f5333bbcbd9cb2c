import { sql } from 'kysely';
import type { Wave } from '../core/alumni/follow-up.ts';
import { followUpReminderDays, waveDays } from '../core/alumni/wave-days.ts';
import { addDays } from '../core/basics/add-days.ts';
import { openFollowUpsCommand } from '../register/alumni/open-follow-ups.ts';
import { remindFollowUpsCommand } from '../register/alumni/remind-follow-ups.ts';
import { storyPeople } from './people.ts';
import type { Teller } from './teller.ts';

/** Those of the first call who went. */
export type Traveller = 'aigerim' | 'daniyar' | 'kamila' | 'zhansaya' | 'arman' | 'ruslan';

/** Somebody who is back, where his records are. */
export interface StoryAlumnus {
  readonly who: Traveller;
  readonly university: 'alatau' | 'esil';
  readonly institutionId: string;
  readonly id: string;
  readonly personId: string;
  readonly endedOn: string;
}

/** A day, and what happens on it. */
export type Errand = readonly [day: string, happens: () => Promise<unknown>];

/** Where the records of a person of the story are. */
export const universityOf = (who: string): 'alatau' | 'esil' =>
  storyPeople.find(({ key }) => key === who)?.institution === 'alatau' ? 'alatau' : 'esil';

/** The alumnus of a person of the story. */
export const findStoryAlumnus = async (
  { register, accounts, institutions }: Teller,
  who: Traveller,
): Promise<StoryAlumnus> => {
  const university = universityOf(who);
  const institutionId = institutions.get(university) ?? '';
  const { rows } = await register.inInstitution(institutionId, async (trx) =>
    sql<{ id: string; personId: string; endedOn: string }>`
      select id, person_id as "personId", ended_on::text as "endedOn" from alumnus
       where institution_id = ${institutionId} and account_id = ${accounts.get(who) ?? ''}`.execute(trx),
  );
  if (rows[0] === undefined) throw new Error(`${who} is not followed`);
  return { ...rows[0], who, university, institutionId };
};

/** His asking in a wave. */
export const findStoryFollowUp = async (
  { register }: Teller,
  { who, institutionId, id }: StoryAlumnus,
  wave: Wave,
): Promise<{ readonly id: string; readonly linkIssue: number }> => {
  const row = await register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('follow_up')
      .select(['id', 'link_issue'])
      .where('institution_id', '=', institutionId)
      .where('alumnus_id', '=', id)
      .where('wave', '=', wave)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new Error(`${who} was not asked after ${wave} months`);
  return { id: row.id, linkIssue: row.link_issue };
};

/** What the program does of itself in a wave: on the days of the wave, of the reminders of whoever waits longest, and when his time is over. */
export const waveErrands = (
  { tell, institutions }: Teller,
  alumni: readonly StoryAlumnus[],
  wave: Wave,
  waiting: Readonly<Partial<Record<'alatau' | 'esil', Traveller>>>,
): readonly Errand[] =>
  (['alatau', 'esil'] as const).flatMap((key) => {
    const institutionId = institutions.get(key) ?? '';
    const own = alumni.filter(({ university }) => university === key);
    const asked = new Set(own.map(({ endedOn }) => waveDays(endedOn, wave).dueOn));
    const last = own.find(({ who }) => who === waiting[key]);
    const { dueOn, closesOn } =
      last === undefined ? { dueOn: '', closesOn: '' } : waveDays(last.endedOn, wave);
    const looked = last === undefined ? [] : [...followUpReminderDays(dueOn, closesOn), addDays(closesOn, 1)];
    return [
      ...[...asked].map(
        (today) =>
          [
            today,
            async () => tell('system', institutionId, openFollowUpsCommand, { today, after: '' }),
          ] as const,
      ),
      ...looked.map(
        (today) =>
          [
            today,
            async () => tell('system', institutionId, remindFollowUpsCommand, { today, after: '' }),
          ] as const,
      ),
    ];
  });
