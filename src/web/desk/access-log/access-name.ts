import { permissions } from '../../../core/access/permissions.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What was looked at or refused, in words; a permission without words stands as it is. */
export const accessName = (locale: Locale, permission: string): string => {
  const key = `incident.of.${permission}`;
  return isMessageKey(key) ? textOf(locale, key) : permission;
};

/** Permissions that have words, by them. */
export const namedPermissions = (locale: Locale): readonly string[] =>
  Object.keys(permissions)
    .filter((permission) => isMessageKey(`incident.of.${permission}`))
    .toSorted((a, b) => accessName(locale, a).localeCompare(accessName(locale, b), locale));
