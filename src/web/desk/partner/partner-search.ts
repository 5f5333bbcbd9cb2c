/** What narrows the list of stays for partners: the filters are the address. */
export interface PartnerSearch {
  readonly call?: string;
  readonly year?: number;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const partnerSearch = (search: Readonly<Record<string, unknown>>): PartnerSearch => {
  const { call } = search;
  const year = Number(search['year']);
  return {
    ...(typeof call === 'string' && /^[a-z]{3}_[0-9a-f-]{36}$/.test(call) ? { call } : {}),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
  };
};
