import { addDays } from '../basics/add-days.ts';

/** In days from the day a report is due. Announced with the request; after the last one nothing more is sent. */
const offsets = [-14, -3, 0, 7, 21];

/** The days on which a report that is missing is reminded of. */
export const reminderDays = (dueOn: string): readonly string[] => offsets.map((days) => addDays(dueOn, days));
