import type { Permission } from '../../core/access/permissions.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';
import { whyNot } from './why-not.ts';

/** Why this account may not do it there, in words; undefined when it may. */
export const useWhyNot = (): ((permission: Permission, institutionId: string) => string | undefined) => {
  const say = useSay();
  const me = useMe();
  return (permission, institutionId) => {
    const reason = whyNot(me, permission, institutionId);
    return reason === undefined ? undefined : say(reason);
  };
};
