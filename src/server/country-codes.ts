import { loadCountryList } from '../intake/country-list.ts';

let loading: Promise<(alpha3: string) => string | undefined> | undefined;

/** How a country is called by ISO 3166-1 alpha-2; the list is read once. */
export const countryCodes = async (): Promise<(alpha3: string) => string | undefined> => {
  loading ??= loadCountryList().then(({ alpha2Of }) => alpha2Of);
  return loading;
};
