import { useMe } from './use-me.ts';

/** The time zone of the account's settings; Almaty before anybody is signed in. */
export const useTimeZone = (): string => useMe()?.account?.timeZone ?? 'Asia/Almaty';
