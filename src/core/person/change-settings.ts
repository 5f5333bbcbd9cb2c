import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AccountStanding, SettingsInput } from './account-setting.ts';

/** The account's own language, time zone and mail. */
export const changeSettings = (
  state: AccountStanding,
  input: SettingsInput,
  { actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { locale, timeZone, notifyByMail } = input;
  const same = state.locale === locale && state.timeZone === timeZone && state.notifyByMail === notifyByMail;
  return accept(
    same
      ? []
      : [
          {
            kind: 'SettingsChanged',
            noun: 'account',
            recordId: actor,
            data: { locale, timeZone, notifyByMail },
          },
        ],
  );
};
