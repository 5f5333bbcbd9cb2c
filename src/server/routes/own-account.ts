import { verifyPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/person.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { findPasswordHash } from '../../register/person/account.ts';
import { findMe } from '../../register/person/find-me.ts';
import { collectOwnData } from '../../register/own-data.ts';
import { perform } from '../../register/perform.ts';
import { askErasureCommand } from '../../register/person/ask-erasure.ts';
import { signInAttempts } from '../auth/sign-in-attempts.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { ownArchive } from '../export/own-archive.ts';

/** What a person does with everything that is held about him: take it along, or have it forgotten. */
export const addOwnAccountRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveFile(app, parts, contract.exportOwnData, async ({ actor: { accountId } }) => {
    const setting = parts.setting();
    const { account } = await findMe(parts.register(), accountId);
    const data = await collectOwnData(parts.register(), setting.vault, accountId);
    const archive = ownArchive(account.locale, data, setting.now().toISOString());
    return accept({ name: 'qaitu-data.zip', type: 'application/zip', body: Buffer.from(archive) });
  });
  serveEndpoint(app, parts, contract.askErasure, async ({ actor, body: { password }, requestKey }) => {
    const register = parts.register();
    // Whoever signs in elsewhere has no password here and is known by his session alone.
    const hash = await register.readOnly('qaitu_app', async (trx) => findPasswordHash(trx, actor.accountId));
    if (hash !== undefined) {
      // Guesses with somebody's open session are counted like those at the door.
      const attempts = signInAttempts(register, actor.accountId, 'erasure');
      const seconds = await attempts.secondsToWait();
      if (seconds > 0) return refuse({ code: 'too-many-guesses' });
      if (!(await verifyPassword({ hash, password }))) {
        await attempts.countFailure();
        return refuse({ code: 'incomplete', list: [{ code: 'password-wrong', field: 'password' }] });
      }
      await attempts.forget();
    }
    const wish = { institutionId: nationalOffice, asker: actor, requestKey, input: {} };
    return perform(parts.register(), askErasureCommand, wish, parts.setting());
  });
};
