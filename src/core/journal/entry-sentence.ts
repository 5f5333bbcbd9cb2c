import type { Json } from '../basics/json.ts';
import type { Locale } from '../basics/locale.ts';

/** The text of a message, or nothing where there is none by that name. */
type FindWords = (key: string, params?: Readonly<Record<string, string>>) => string | undefined;

/** A label inside a sentence begins small, but for an abbreviation. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

const nameIn = (locale: Locale, value: unknown): string => {
  const name = typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined;
  return typeof name === 'string' ? name : '—';
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What an entry says was done, as the second half of "who: what". Codes of its data become the reader’s words. */
export const entrySentence = (
  locale: Locale,
  find: FindWords,
  { kind, data }: { readonly kind: string; readonly data: Readonly<Record<string, Json>> },
): string => {
  const wordOf = (place: string, ending: string, value: unknown): string => {
    const found = find(`${place}${String(value)}${ending}`);
    return found === undefined ? String(value) : inSentence(found);
  };
  const roles = [...listOf(data['roles']), ...('role' in data ? [data['role']] : [])];
  const value = data['value'];
  const system = typeof data['kind'] === 'string' ? data['kind'] : '—';
  const params = {
    name: nameIn(locale, data['name']),
    // Names of systems keep their capitals.
    system: find(`institution.identifier.of.${system}`) ?? system,
    value: typeof value === 'string' ? value : '—',
    roles: roles.map((role) => wordOf('desk.role.', '', role)).join(', '),
    purpose: wordOf('consent.', '.title', data['purpose']),
    fields: listOf(data['fields'])
      .map((field) => wordOf('person.field.', '', field))
      .join(', '),
  };
  return find(`journal.kind.${kind}`, params) ?? find('journal.other-kind', { kind }) ?? kind;
};
