import { listPartnerStays, readExchangeDetail, readPartnerStay } from '../../../contract/partner.ts';
import { useForget } from '../use-forget.ts';

/** After a change to what partners are told or sent: the pages that show it read it again. */
export const useForgetPartner = (): (() => Promise<void>) => {
  const forget = useForget();
  return async () => forget(readPartnerStay, listPartnerStays, readExchangeDetail);
};
