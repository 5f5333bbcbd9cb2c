import { useMe } from '../use-me.ts';

/** The university whose statements the account drafts, signs or audits. */
export const useStatementPlace = (): string => {
  const own = useMe()?.memberships.find(({ role }) => ['head', 'coordinator', 'auditor'].includes(role));
  return own?.institutionId ?? '';
};
