import type { EntryView } from '../../../contract/journal.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';

/** A label inside a sentence begins small, but for an abbreviation. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

const wordOf = (locale: Locale, place: string, ending: string, value: unknown): string => {
  const key = `${place}${String(value)}${ending}`;
  return isMessageKey(key) ? inSentence(textOf(locale, key)) : String(value);
};

const nameIn = (locale: Locale, value: unknown): string => {
  const name = typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined;
  return typeof name === 'string' ? name : '—';
};

/** Names of systems keep their capitals. */
const nameOf = (locale: Locale, kind: unknown): string => {
  const key = `institution.identifier.of.${String(kind)}`;
  return isMessageKey(key) ? textOf(locale, key) : String(kind);
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the entry says was done, as the second half of "who: what". Codes of its data become the reader's words. */
export const entrySentence = (locale: Locale, { kind, data }: Pick<EntryView, 'kind' | 'data'>): string => {
  const key = `journal.kind.${kind}`;
  if (!isMessageKey(key)) return text(locale, 'journal.other-kind', { kind });
  const roles = [...listOf(data['roles']), ...('role' in data ? [data['role']] : [])];
  const value = data['value'];
  return textOf(locale, key, {
    name: nameIn(locale, data['name']),
    system: nameOf(locale, data['kind']),
    value: typeof value === 'string' ? value : '—',
    roles: roles.map((role) => wordOf(locale, 'desk.role.', '', role)).join(', '),
    purpose: wordOf(locale, 'consent.', '.title', data['purpose']),
    fields: listOf(data['fields'])
      .map((field) => wordOf(locale, 'person.field.', '', field))
      .join(', '),
  });
};
