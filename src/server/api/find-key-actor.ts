import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Actor } from '../../core/access/actor.ts';
import { readKeyText } from '../../core/access-key/key-text.ts';
import { scopesOfEndpoint } from '../../core/access-key/scopes-of-endpoint.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findAccountState } from '../../register/person/account.ts';
import { findAccessKey } from '../../register/access-key/find-access-key.ts';
import { noteKeyUse } from '../../register/access-key/note-key-use.ts';
import type { ApiParts } from './api-parts.ts';
import { minuteLimit } from './minute-limit.ts';
import { nationalDay } from './national-day.ts';

const secondsToWait = minuteLimit();

const isSecret = (secret: string, sha256: string): boolean =>
  timingSafeEqual(createHash('sha256').update(secret).digest(), Buffer.from(sha256, 'hex'));

/**
 * Whom a key acts for: its maker with the roles that he has now in the key's institution, of others' records only, within the key's
 * scopes. Each use is counted and written down.
 */
export const findKeyActor = async (
  parts: ApiParts,
  endpoint: Pick<Endpoint, 'id' | 'method' | 'permission'>,
  {
    authorization,
    institutionId,
  }: { readonly authorization: string; readonly institutionId: string | undefined },
): Promise<Decided<Actor>> => {
  const typed = readKeyText(/^Bearer (\S+)$/.exec(authorization)?.[1] ?? '');
  const register = parts.register();
  const key = typed && (await findAccessKey(register, typed.id));
  if (typed === undefined || key === undefined || !isSecret(typed.secret, key.secretSha256)) {
    return refuse({ code: 'access-key-not-good' });
  }
  if (key.endsOn < nationalDay(parts)) return refuse({ code: 'access-key-not-good' });
  const at = parts.setting().now();
  const seconds = secondsToWait(typed.id, key.perMinute, at.getTime());
  if (seconds > 0) return refuse({ code: 'access-key-too-often', params: { seconds } });
  const wanted = endpoint.method === 'GET' ? scopesOfEndpoint(endpoint.id) : undefined;
  const lacking = wanted?.filter((scope) => !key.scopes.includes(scope));
  if (lacking === undefined || lacking.length > 0 || institutionId !== key.institutionId) {
    return refuse({ code: 'access-key-scope', params: { scopes: lacking?.join(', ') ?? '' } });
  }
  const maker = await register.readOnly('qaitu_app', async (trx) => findAccountState(trx, key.accountId));
  if (maker === undefined || maker.isLocked) return refuse({ code: 'access-key-not-good' });
  const memberships = await parts.desk().readMemberships(key.accountId);
  await noteKeyUse(register, key.institutionId, { keyId: typed.id, permission: endpoint.permission, at });
  return accept({
    accountId: typed.id,
    // Whoever made it was asked for the second factor then.
    hasSecondFactor: true,
    memberships: memberships.filter(
      ({ institutionId: place, role }) => place === key.institutionId && role !== 'applicant',
    ),
  });
};
