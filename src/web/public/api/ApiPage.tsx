import type { ApiView } from '../../../contract/api-page.ts';
import type { PageRequest } from '../page.ts';
import { ApiNounPage } from './ApiNounPage.tsx';
import { ApiOverviewPage } from './ApiOverviewPage.tsx';

/** The description of the API: of one noun, or of the whole in short. */
export const ApiPage = ({ locale, origin, api }: PageRequest & { readonly api: ApiView }) => {
  const noun = api.nouns.find(({ id }) => id === api.noun);
  return noun === undefined ? (
    <ApiOverviewPage locale={locale} origin={origin} nouns={api.nouns} />
  ) : (
    <ApiNounPage locale={locale} origin={origin} noun={noun} />
  );
};
