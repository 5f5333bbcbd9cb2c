/** When a report that is missing is reminded of, in days from the day it is due; announced with the request, and then no more. */
export const reminderDays = [-14, -3, 0, 7, 21] as const;
