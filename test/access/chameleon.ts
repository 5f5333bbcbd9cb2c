import { hashPassword } from 'better-auth/crypto';
import { Client } from 'pg';
import type { Membership } from '../../src/core/access/actor.ts';
import { createAccount } from '../../src/register/person/account.ts';
import { newId } from '../../src/register/new-id.ts';
import { makeGroupToken } from '../../src/server/link/group-token.ts';
import { askerOf, type World } from '../world.ts';
import { placeApplicantRecords } from './applicant-records.ts';
import type { Subject } from './attempts.ts';

const email = 'chameleon@example.org';
const password = 'takes on every colour';

/** An account that takes on any roles, with a person, a consent and an application of its own in every institution. */
export interface Chameleon {
  readonly accountId: string;
  readonly cookie: string;
  /** Hold these roles and no others, in a session with or without the second factor. */
  readonly become: (memberships: readonly Membership[], hasSecondFactor?: boolean) => Promise<void>;
  /** His own record in an institution, and somebody else's there. */
  readonly own: (institutionId: string) => Subject;
  readonly others: (institutionId: string) => Subject;
  readonly close: () => Promise<void>;
}

const personWith = async (client: Client, institutionId: string, accountId: string): Promise<string> => {
  const id = newId('per');
  await client.query(
    `insert into person (institution_id, id, account_id, recorded_at) values ($1, $2, $3, now())`,
    [institutionId, id, accountId],
  );
  return id;
};

const consentOf = async (client: Client, institutionId: string, personId: string): Promise<string> => {
  const id = newId('con');
  await client.query(
    `insert into consent (institution_id, id, person_id, purpose, version, locale, text_sha256, given_at)
     values ($1, $2, $3, 'contributions', 1, 'kk', $4, now())`,
    [institutionId, id, personId, 'a'.repeat(64)],
  );
  return id;
};

export const openChameleon = async ({ app, register, institutions, parts }: World): Promise<Chameleon> => {
  const client = new Client(register.admin);
  await client.connect();
  const passwordHash = await hashPassword(password);
  const make = async (address: string): Promise<string> => {
    const made = await register.readWrite(async (trx) =>
      createAccount(trx, { email: address, name: 'X', locale: 'en', emailVerified: true, passwordHash }),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.accountId;
  };
  const accountId = await make(email);
  const neighbour = await make('neighbour@example.org');
  const calls = await client.query<{ id: string }>('select id from call order by opens_at desc limit 1');
  const callId = calls.rows[0]?.id ?? '';
  const own = new Map<string, Subject>();
  const others = new Map<string, Subject>();
  for (const institutionId of institutions.values()) {
    for (const [map, owner] of [
      [own, accountId],
      [others, neighbour],
    ] as const) {
      const personId = await personWith(client, institutionId, owner);
      const consentId = await consentOf(client, institutionId, personId);
      const applicant = { institutionId, accountId: owner, personId };
      const records = await placeApplicantRecords(client, applicant, callId);
      const { groupId } = records;
      const groupToken = makeGroupToken(parts.invitationSecret, { institutionId, groupId });
      map.set(institutionId, { ...applicant, ...records, consentId, groupToken });
    }
  }
  const answer = await askerOf(app)('POST', '/api/auth/sign-in/email', { body: { email, password } });
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
  const get = (map: ReadonlyMap<string, Subject>, id: string): Subject => {
    const subject = map.get(id);
    if (subject === undefined) throw new Error(`no institution ${id}`);
    return subject;
  };
  return {
    accountId,
    cookie,
    become: async (memberships, hasSecondFactor = true) => {
      await client.query('delete from membership where account_id = $1', [accountId]);
      await client.query(
        `insert into membership (id, institution_id, account_id, role, given_at)
         select id, institution_id, $1, role, now()
           from jsonb_to_recordset($2::jsonb) as m (id text, institution_id text, role text)`,
        [
          accountId,
          JSON.stringify(
            memberships.map(({ institutionId, role }) => ({
              id: newId('mem'),
              institution_id: institutionId,
              role,
            })),
          ),
        ],
      );
      await client.query(
        'update session set second_factor_at = case when $2 then now() end where account_id = $1',
        [accountId, hasSecondFactor],
      );
    },
    own: (institutionId) => get(own, institutionId),
    others: (institutionId) => get(others, institutionId),
    close: async () => client.end(),
  };
};
