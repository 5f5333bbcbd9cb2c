/** Mean length of a month, days: the axis counts months, the figures days. */
export const daysOfMonth = 365.25 / 12;
