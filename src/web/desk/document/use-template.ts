import { useSuspenseQuery } from '@tanstack/react-query';
import { readDocumentTemplate } from '../../../contract/document-template.ts';
import { isLocale } from '../../../core/basics/locale.ts';
import { templateKinds } from '../../../core/institution/document-template.ts';
import { NoSuchPage } from '../no-such-page.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The template that the page's address names. Throws "no such page" for a paper or a language that is none. */
export const useTemplate = () => {
  const institutionId = usePart('institutionId');
  const asked = usePart('kind');
  const language = usePart('language');
  const kind = templateKinds.find((one) => one === asked);
  if (kind === undefined || !isLocale(language)) throw new NoSuchPage();
  const params = { institutionId, kind, locale: language };
  return { params, ...useSuspenseQuery(queryOf(readDocumentTemplate, { params })).data };
};
