import type { MobilityView } from '../../../contract/mobility.ts';
import { useMe } from '../use-me.ts';

/** Whether it is the reader's own stay. */
export const useIsOwn = ({ accountId }: Pick<MobilityView, 'accountId'>): boolean =>
  useMe()?.account?.id === accountId;
