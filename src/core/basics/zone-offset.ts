/** `UTC+5` for Asia/Almaty at an instant of today; `UTC` for Greenwich. English parts, which every browser has. */
export const zoneOffset = (instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    new Date(instant),
  );
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', 'UTC');
};
