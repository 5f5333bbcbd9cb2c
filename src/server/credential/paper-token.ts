import { createHmac } from 'node:crypto';
import { isSameCode } from '../link/is-same-code.ts';

/** Which credential a paper is of. */
interface PaperLink {
  readonly institutionId: string;
  readonly credentialId: string;
}

const codeOf = (secret: string, { institutionId, credentialId }: PaperLink): string =>
  createHmac('sha256', secret)
    .update(`credential paper ${institutionId} ${credentialId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/** What stands in the picture of a paper: whoever has it sees what the credential says, and nothing else. */
export const makePaperToken = (secret: string, link: PaperLink): string =>
  `${link.institutionId}.${link.credentialId}.${codeOf(secret, link)}`;

/** Which credential a token opens, or `undefined` when this installation did not make it. */
export const readPaperToken = (secret: string, token: string): PaperLink | undefined => {
  const [, institutionId = '', credentialId = '', code = ''] =
    /^([A-Za-z0-9_-]{1,64})\.(crd_[0-9a-f-]{36})\.([A-Za-z0-9_-]{22})$/.exec(token) ?? [];
  const link = { institutionId, credentialId };
  return isSameCode(code, codeOf(secret, link)) ? link : undefined;
};
