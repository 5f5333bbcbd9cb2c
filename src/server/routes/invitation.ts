import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/institution.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { createAccount } from '../../register/person/account.ts';
import { acceptInvitationCommand } from '../../register/institution/accept-invitation.ts';
import { findInvitation, type FoundInvitation } from '../../register/institution/find-invitation.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { isGuessable } from '../auth/is-guessable.ts';
import { serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { readInvitationToken } from '../link/invitation-token.ts';

const unknown = { code: 'invitation-unknown' };

const find = async (parts: ApiParts, token: string): Promise<Decided<FoundInvitation>> => {
  const invited = readInvitationToken(parts.desk().invitationSecret, token);
  const found = invited && (await findInvitation(parts.register(), invited, parts.setting().now()));
  return found === undefined ? refuse(unknown) : accept(found);
};

/** Who accepts: whoever is signed in with the address, or the account that is made for it now. */
const accepter = async (
  parts: ApiParts,
  invitation: FoundInvitation,
  actor: Actor | undefined,
  account: { readonly name: string; readonly password: string } | undefined,
): Promise<Decided<Actor>> => {
  if (invitation.accountId !== null) {
    return actor?.accountId === invitation.accountId
      ? accept(actor)
      : refuse({ code: 'sign-in-with-address' });
  }
  if (invitation.state !== 'open') return refuse({ code: `invitation-${invitation.state}` });
  if (account === undefined)
    return refuse({ code: 'incomplete', list: [{ code: 'field-form', field: 'account' }] });
  if (await isGuessable(account.password, [invitation.email, account.name]))
    return refuse({
      code: 'incomplete',
      list: [{ code: 'password-too-common', field: 'password' }],
    });
  const passwordHash = await hashPassword(account.password);
  const made = await parts.register().readWrite(async (trx) =>
    createAccount(trx, {
      email: invitation.email,
      name: account.name,
      locale: invitation.locale,
      // He holds the link that was sent to it.
      emailVerified: true,
      passwordHash,
      isDemonstration: parts.setting().isDemonstration,
    }),
  );
  if (!made.ok) return refuse({ code: 'sign-in-with-address' });
  return accept({ accountId: made.value.accountId, memberships: [], hasSecondFactor: false });
};

/** The two ends of an invitation's link. */
export const addInvitationRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveOpenEndpoint(app, parts, contract.readInvitation, async ({ body: { token } }) => {
    const found = await find(parts, token);
    if (!found.ok) return found;
    const { institutionId, roles, email, state, accountId } = found.value;
    const [institution] = await parts
      .register()
      .readOnly('qaitu_app', async (trx) => listInstitutions(trx, [institutionId]));
    if (institution === undefined) return refuse(unknown);
    return accept({
      institution: { ...institution, identifiers: [...institution.identifiers] },
      roles,
      email,
      state,
      hasAccount: accountId !== null,
    });
  });
  serveOpenEndpoint(
    app,
    parts,
    contract.acceptInvitation,
    async ({ body: { token, account }, actor, requestKey }) => {
      const found = await find(parts, token);
      if (!found.ok) return found;
      const { id, institutionId } = found.value;
      const asker = await accepter(parts, found.value, actor, account);
      if (!asker.ok) return asker;
      const wish = { institutionId, asker: asker.value, requestKey, input: { id } };
      return perform(parts.register(), acceptInvitationCommand, wish, parts.setting());
    },
  );
};
