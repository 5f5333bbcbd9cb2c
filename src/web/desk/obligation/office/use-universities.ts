import { useSuspenseQuery } from '@tanstack/react-query';
import { listInstitutions } from '../../../../contract/institution.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';

/** Universities of the register with their names in the reader's language, by name. */
export const useUniversities = (): readonly { readonly id: string; readonly name: string }[] => {
  const locale = useLocale();
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  return institutions
    .filter(({ kind }) => kind === 'university')
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
};
