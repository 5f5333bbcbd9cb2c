import { createHmac } from 'node:crypto';
import { writeCode } from '../../core/basics/typed-code.ts';
import type { Vault } from '../vault.ts';

/** The code that is printed in a letter, made again whenever the letter is and kept nowhere. A new link makes a new code. */
export const followUpCode = (
  { identityKey }: Pick<Vault, 'identityKey'>,
  { id, linkIssue }: { readonly id: string; readonly linkIssue: number },
): string =>
  writeCode(createHmac('sha256', identityKey).update(`follow-up code ${id} ${linkIssue}`).digest());

/** By which a typed code is found. */
export const hashOfFollowUpCode = ({ identityKey }: Pick<Vault, 'identityKey'>, code: string): string =>
  createHmac('sha256', identityKey).update(`follow-up code hash ${code}`).digest('hex');
