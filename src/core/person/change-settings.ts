import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AccountStanding, SettingsInput } from './account-setting.ts';

/** The account with how it is called now, which is no part of its standing. */
export interface SettingsState extends AccountStanding {
  readonly name: string;
}

/** The account's own name, language, time zone and mail; that the name changed is said, not to what. */
export const changeSettings = (
  state: SettingsState,
  { name, locale, timeZone, notifyByMail }: SettingsInput,
  { actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const isRenamed = state.name !== name;
  const isSame =
    !isRenamed &&
    state.locale === locale &&
    state.timeZone === timeZone &&
    state.notifyByMail === notifyByMail;
  const data = { locale, timeZone, notifyByMail, isRenamed };
  return accept(isSame ? [] : [{ kind: 'SettingsChanged', noun: 'account', recordId: actor, data }]);
};
