import type { Permission } from '../../../core/access/permissions.ts';
import { useMe } from '../use-me.ts';
import { whyNot } from '../why-not.ts';

/** Whether an action is this account's there; one that only waits for the second factor is shown, and the server says so. */
export const useMay = (institutionId: string): ((permission: Permission) => boolean) => {
  const me = useMe();
  return (permission) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted';
};
