import { listObligationCases, listObligations, readObligation } from '../../../../contract/obligation.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';

/** After the office did something to an obligation: what was read of it is read again, and the page of the case opens. */
export const useDecided = (): ((back: string) => Promise<void>) => {
  const forget = useForget();
  const go = useGo();
  return async (back) => {
    await forget(readObligation, listObligations, listObligationCases);
    await go(back);
  };
};
