import type { Me } from '../../contract/me.ts';
import type { InstitutionLink } from './institution-link.ts';
import { whyNot } from './why-not.ts';

/** Those of the pages of an institution where the account finds something, be it after its second factor. */
export const openLinks = (
  me: Me | undefined,
  links: readonly InstitutionLink[],
  institutionId: string,
): readonly InstitutionLink[] =>
  links.filter(({ permission }) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted');
