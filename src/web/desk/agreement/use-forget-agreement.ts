import {
  listAgreements,
  listOwnAgreements,
  listWaitingAgreements,
  readAgreement,
} from '../../../contract/agreement.ts';
import { useForget } from '../use-forget.ts';

/** After a step of an agreement: whatever shows it is read again. */
export const useForgetAgreement = (): (() => Promise<void>) => {
  const forget = useForget();
  return async () => forget(readAgreement, listAgreements, listOwnAgreements, listWaitingAgreements);
};
