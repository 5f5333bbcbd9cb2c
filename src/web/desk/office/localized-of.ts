import { locales, type LocalizedText } from '../../../core/basics/locale.ts';
import type { PageFault } from '../../ui/ErrorSummary.tsx';

type Values = Readonly<Record<string, string | boolean>>;

const read = (values: Values, name: string): LocalizedText => {
  const word = (locale: string) => String(values[`${name}.${locale}`] ?? '').trim();
  return { kk: word('kk'), ru: word('ru'), en: word('en') };
};

/** A text of three languages in a form whose fields are `name.kk`, `name.ru` and `name.en`. */
export const localizedOf = {
  read,
  /** The three values with which a form begins. */
  initial: <Name extends string>(name: Name, value: LocalizedText) =>
    ({ [`${name}.kk`]: value.kk, [`${name}.ru`]: value.ru, [`${name}.en`]: value.en }) as Readonly<
      Record<`${Name}.kk` | `${Name}.ru` | `${Name}.en`, string>
    >,
  /** What is missing: all three languages are asked for. */
  check: (values: Values, name: string, missing: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      locales
        .filter((locale) => read(values, name)[locale] === '')
        .map((locale) => [`${name}.${locale}`, missing]),
    ),
  /** What `LocalizedField` is given. */
  field: <V extends Values>(
    form: {
      readonly values: V;
      readonly set: (part: Partial<V>) => void;
      readonly faults: readonly PageFault[];
    },
    name: string,
  ) => ({
    id: name,
    value: {
      kk: String(form.values[`${name}.kk`] ?? ''),
      ru: String(form.values[`${name}.ru`] ?? ''),
      en: String(form.values[`${name}.en`] ?? ''),
    },
    onChange: ({ kk, ru, en }: LocalizedText) =>
      form.set({ [`${name}.kk`]: kk, [`${name}.ru`]: ru, [`${name}.en`]: en } as unknown as Partial<V>),
    faultOf: (field: string) => form.faults.find((fault) => fault.field === field)?.message,
  }),
} as const;
