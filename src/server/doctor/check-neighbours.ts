import { z } from 'zod';
import type { Check } from '../../core/doctor/check.ts';
import type { Config } from '../config.ts';

const patienceMs = 10_000;

const discovery = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : String(error);
};

const get = async (address: string): Promise<Response> =>
  fetch(address, { signal: AbortSignal.timeout(patienceMs), redirect: 'manual' });

/** Read the provider's own description and see that it is the provider that was named (OpenID Connect Discovery 1.0, section 4). */
export const checkSignOn = async ({ oidc }: Pick<Config, 'oidc'>): Promise<Check> => {
  const id = 'sign-on';
  if (oidc === undefined) return { id, outcome: 'skipped', says: { key: 'sign-on.none' } };
  const place = oidc.issuer;
  const wrong = (reason: string): Check => ({
    ...{ id, outcome: 'fault', place, cure: { key: 'sign-on.cure' } },
    says: { key: 'sign-on.wrong', params: { address: place, reason } },
  });
  try {
    const answer = await get(`${place.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (answer.status !== 200) return wrong(String(answer.status));
    const read = discovery.safeParse(await answer.json());
    if (!read.success) return wrong('openid-configuration');
    if (read.data.issuer.replace(/\/$/, '') !== place.replace(/\/$/, '')) return wrong(read.data.issuer);
    return { id, outcome: 'ok', says: { key: 'sign-on.ok', params: { address: place } }, place };
  } catch (error) {
    return wrong(reasonOf(error));
  }
};

/** Whether something answers where the EPVO should be; nobody signs in. */
export const checkEpvo = async ({ epvo }: Pick<Config, 'epvo'>): Promise<Check> => {
  const id = 'epvo';
  if (epvo === undefined) return { id, outcome: 'skipped', says: { key: 'epvo.none' } };
  const params = { address: epvo.url };
  try {
    const answer = await get(epvo.url);
    await answer.body?.cancel();
    return { id, outcome: 'ok', says: { key: 'epvo.ok', params }, place: epvo.url };
  } catch (error) {
    const says = { key: 'epvo.wrong', params: { ...params, reason: reasonOf(error) } };
    return { id, outcome: 'warning', says, place: epvo.url, cure: { key: 'epvo.cure' } };
  }
};
