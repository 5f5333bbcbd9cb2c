import type { QueryClient } from '@tanstack/react-query';
import type { DemonstrationAccount } from './DemonstrationAccounts.tsx';

const key = ['demonstration.chosen'];

/** Which ready-made account the visitor took, so that the next step can show the code its phone would show. */
export const chosenDemonstration = {
  set: (queries: QueryClient, account: DemonstrationAccount): void => {
    queries.setQueryData(key, account);
  },
  read: (queries: QueryClient): DemonstrationAccount | undefined =>
    queries.getQueryData<DemonstrationAccount>(key),
} as const;
