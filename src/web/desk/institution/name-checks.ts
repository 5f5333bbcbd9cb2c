import type { Say } from '../use-say.ts';

/** A name in three languages and a short one, as they are typed; the keys are the fields of the request. */
export type NameValues = {
  readonly 'name.kk': string;
  readonly 'name.ru': string;
  readonly 'name.en': string;
  readonly shortName: string;
};

/** What is wrong with the names, by field, in words. */
export const nameChecks = (
  say: Say,
  values: NameValues,
): Partial<Record<keyof NameValues, string | undefined>> => {
  const nameOf = (value: string) => (value.trim() === '' ? say('institution.name.missing') : undefined);
  const short = values.shortName.trim();
  return {
    'name.kk': nameOf(values['name.kk']),
    'name.ru': nameOf(values['name.ru']),
    'name.en': nameOf(values['name.en']),
    shortName:
      short === ''
        ? say('institution.short-name.missing')
        : short.length > 40
          ? say('institution.short-name.long')
          : undefined,
  };
};
