import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

/** What the link of a group names. */
interface JoinedGroup {
  readonly institutionId: string;
  readonly groupId: string;
}

const codeOf = (secret: string, { institutionId, groupId }: JoinedGroup): string =>
  linkCode(secret, `group ${institutionId} ${groupId}`);

/** What its leader gives to those who shall join; made again whenever he looks, and kept nowhere. */
export const makeGroupToken = (secret: string, group: JoinedGroup): string =>
  `${group.institutionId}.${group.groupId}.${codeOf(secret, group)}`;

/** What a token names, or `undefined` when this installation did not make it. */
export const readGroupToken = (secret: string, token: string): JoinedGroup | undefined => {
  const [institutionId = '', groupId = '', code = '', ...rest] = token.split('.');
  const group = { institutionId, groupId };
  const isOurs = rest.length === 0 && isSameCode(code, codeOf(secret, group));
  return isOurs ? group : undefined;
};
