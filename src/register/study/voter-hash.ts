import { createHmac } from 'node:crypto';
import type { Vault } from '../vault.ts';

/** By which a second answer of the same phone is known for one, for one poll; it is taken away when the poll closes. */
export const voterHash = (
  { identityKey }: Pick<Vault, 'identityKey'>,
  { pollId, mark }: { readonly pollId: string; readonly mark: string },
): string => createHmac('sha256', identityKey).update(`poll voter ${pollId} ${mark}`).digest('hex');
