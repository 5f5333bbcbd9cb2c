import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { Membership } from '../../src/core/access/actor.ts';
import { may } from '../../src/core/access/may.ts';
import { permissions, type Permission } from '../../src/core/access/permissions.ts';
import { roles } from '../../src/core/basics/role.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { askerOf, openWorld, type Ask, type World } from '../world.ts';
import { addressOf, attempts, withoutEndpoint } from './attempts.ts';
import { openChameleon, type Chameleon } from './chameleon.ts';

const guarded = endpoints.filter(
  (endpoint): endpoint is Endpoint & { readonly permission: Permission } =>
    endpoint.permission !== 'public' && endpoint.permission !== 'signed-in',
);
const places = ['office', 'alatau', 'esil'] as const;

let world: World;
let chameleon: Chameleon;
/** The demonstration, and an installation that asks staff for the second factor. */
let asks: Readonly<Record<'lenient' | 'strict', Ask>>;
beforeAll(async () => {
  world = await openWorld();
  chameleon = await openChameleon(world);
  const setting = { ...world.parts.setting, staffNeedSecondFactor: true };
  const strict = world.appWith({ setting });
  asks = { lenient: askerOf(world.app, chameleon.cookie), strict: askerOf(strict, chameleon.cookie) };
});
afterAll(async () => {
  await chameleon.close();
  // Memberships are given and taken here past the commands.
  await world.close({ isDamaged: true });
});

const elsewhere = { office: nationalOffice, everywhere: 'every-institution' };
const idOf = (place: (typeof places)[number]): string => world.institutions.get(place) ?? '';

interface Case {
  readonly endpoint: (typeof guarded)[number];
  readonly memberships: readonly Membership[];
  readonly target: (typeof places)[number];
  readonly isOwn: boolean;
  readonly hasSecondFactor: boolean;
  readonly rule: 'lenient' | 'strict';
}

/** Ask the endpoint, and say where it and `may` part. */
const disagreement = async (one: Case): Promise<string | undefined> => {
  const { endpoint, memberships, target, isOwn, hasSecondFactor, rule } = one;
  const attempt = attempts[endpoint.id];
  if (attempt === undefined) return `${endpoint.id} has no attempt`;
  await chameleon.become(memberships, hasSecondFactor);
  const institutionId = idOf(target);
  const subject = isOwn ? chameleon.own(institutionId) : chameleon.others(institutionId);
  const owners = { subject: subject.accountId, asker: chameleon.accountId };
  const allowed = may(
    { accountId: chameleon.accountId, memberships, hasSecondFactor },
    endpoint.permission,
    {
      institutionId: attempt.place === undefined ? institutionId : elsewhere[attempt.place],
      ownerAccountId: attempt.owner && owners[attempt.owner],
    },
    { staffNeedSecondFactor: rule === 'strict' },
  );
  const given = attempt.given(subject);
  const { statusCode, body } = await asks[rule](endpoint.method, addressOf(endpoint, given), given);
  const isNotHis = attempt.isHidden === true && !isOwn;
  const isForbidden = statusCode === (isNotHis ? 404 : 403);
  // A form that is refused says nothing about permission, so an attempt must not be a bad one.
  const isFair = statusCode < 500 && ![400, 401, 405, 413, 415].includes(statusCode);
  return isFair && isForbidden === !allowed
    ? undefined
    : `${endpoint.id} as ${JSON.stringify(memberships)} on ${target}${isOwn ? ' (own)' : ''}, ${rule}: may ${allowed}, ${statusCode} ${body.slice(0, 200)}`;
};

test('every endpoint with a permission is tried, and every other permission is accounted for', () => {
  expect(guarded.map(({ id }) => id).toSorted()).toEqual(Object.keys(attempts).toSorted());
  const named = new Set(guarded.map(({ permission }) => permission));
  const unnamed = (Object.keys(permissions) as Permission[]).filter((name) => !named.has(name));
  expect(unnamed.toSorted()).toEqual(Object.keys(withoutEndpoint).toSorted());
});

describe.each(guarded)('$id', (endpoint) => {
  test('lets in exactly those whom may lets in, for every role and relation', async () => {
    const faults: string[] = [];
    const holders = roles.flatMap((role) => places.map((place) => [{ role, institutionId: idOf(place) }]));
    for (const memberships of [[], ...holders]) {
      for (const target of ['office', 'alatau'] as const) {
        for (const isOwn of attempts[endpoint.id]?.owner === 'subject' ? [true, false] : [false]) {
          const one = {
            endpoint,
            memberships,
            target,
            isOwn,
            hasSecondFactor: true,
            rule: 'lenient',
          } as const;
          const fault = await disagreement(one);
          if (fault !== undefined) faults.push(fault);
        }
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

test('several roles in several institutions, with and without the second factor, change nothing of that', async () => {
  const membership = fc
    .record({ role: fc.constantFrom(...roles), place: fc.constantFrom(...places) })
    .map(({ role, place }) => ({ role, institutionId: idOf(place) }));
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        endpoint: fc.constantFrom(...guarded),
        memberships: fc.uniqueArray(membership, {
          maxLength: 4,
          selector: ({ role, institutionId }) => `${role} ${institutionId}`,
        }),
        target: fc.constantFrom(...places),
        isOwn: fc.boolean(),
        hasSecondFactor: fc.boolean(),
        rule: fc.constantFrom('lenient' as const, 'strict' as const),
      }),
      async (one) => {
        expect(await disagreement(one)).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});
