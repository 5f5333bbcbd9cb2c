import { permissions } from '../../../core/access/permissions.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What was looked at or refused, in words; `undefined` for a permission without words. */
export const accessName = (locale: Locale, permission: string): string | undefined => {
  const key = `incident.of.${permission}`;
  return isMessageKey(key) ? textOf(locale, key) : undefined;
};

/** Permissions that have words, by them. */
export const namedPermissions = (locale: Locale): readonly string[] =>
  Object.keys(permissions)
    .filter((permission) => isMessageKey(`incident.of.${permission}`))
    .toSorted((a, b) => (accessName(locale, a) ?? a).localeCompare(accessName(locale, b) ?? b, locale));
