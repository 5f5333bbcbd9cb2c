/** The day so many days after another (`2026-11-30` and 1 → `2026-12-01`); before it with a negative number. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
