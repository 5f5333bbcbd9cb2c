import { addDays } from '../basics/add-days.ts';
import { addMonths } from '../basics/add-months.ts';
import { waves, type Wave } from './follow-up.ts';

/** How long after its day a wave can be answered. */
const openDays = 90;

/** In days from the first letter; announced in it, and after the last one nothing more is sent. */
const reminderOffsets = [7, 21, 45];

/** The day of a wave and the last day on which it can be answered: before the next wave begins. */
export const waveDays = (
  endedOn: string,
  wave: Wave,
): { readonly wave: Wave; readonly dueOn: string; readonly closesOn: string } => {
  const dueOn = addMonths(endedOn, wave);
  const next = waves[waves.indexOf(wave) + 1];
  const until = addDays(dueOn, openDays);
  const last = next === undefined ? until : addDays(addMonths(endedOn, next), -1);
  return { wave, dueOn, closesOn: until < last ? until : last };
};

/** The newest wave whose day has come, whether it can still be answered or not. */
export const latestWave = (endedOn: string, today: string): Wave | undefined =>
  waves.findLast((wave) => waveDays(endedOn, wave).dueOn <= today);

/** The days on which somebody who has not answered is reminded, none of them after the last day for answers. */
export const followUpReminderDays = (invitedOn: string, closesOn: string): readonly string[] =>
  reminderOffsets.map((days) => addDays(invitedOn, days)).filter((day) => day <= closesOn);
