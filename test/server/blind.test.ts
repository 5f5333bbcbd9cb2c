import { strFromU8, unzipSync } from 'fflate';
import type { LightMyRequestResponse } from 'fastify';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { referenceNumber } from '../../src/core/application/reference-number.ts';
import { recordKinds } from '../../src/register/record-kinds.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { addressOf, unknownId } from '../access/attempts.ts';
import { nextKey, openWorld, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let ids: Ids;
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  ids = await readIds();
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close();
});

/** What the register calls those who must not know of each other. */
interface Ids {
  readonly callId: string;
  readonly applications: readonly {
    id: string;
    institutionId: string;
    accountId: string;
    personId: string;
    submittedAt: string;
  }[];
  readonly assignments: readonly { id: string; accountId: string; applicationId: string; status: string }[];
  readonly reviewers: readonly { id: string; accountId: string }[];
  readonly awards: readonly { id: string; applicationId: string }[];
  readonly appeals: readonly { id: string; applicationId: string }[];
}

const readIds = async (): Promise<Ids> => {
  const rows = async <Row extends object>(statement: string): Promise<Row[]> =>
    (await admin.query<Row>(statement)).rows;
  const assignments = await rows<Ids['assignments'][number]>(
    `select id, account_id as "accountId", application_id as "applicationId", status from review_assignment`,
  );
  const [selection] = await rows<{ callId: string }>('select call_id as "callId" from selection');
  return {
    callId: selection?.callId ?? '',
    assignments,
    applications: await rows(`
      select id, institution_id as "institutionId", account_id as "accountId", person_id as "personId",
             submitted_at::text as "submittedAt"
        from application where call_id = '${selection?.callId}' order by id`),
    reviewers: await rows('select id, account_id as "accountId" from reviewer'),
    awards: await rows('select id, application_id as "applicationId" from award'),
    appeals: await rows('select id, application_id as "applicationId" from appeal'),
  };
};

const personOf = (accountId: string) => {
  const [key] = [...world.accounts].find(([, id]) => id === accountId) ?? [];
  const person = storyPeople.find((one) => one.key === key);
  if (person === undefined) throw new Error(`nobody has the account ${accountId}`);
  return person;
};
/** The names, the address and the account of somebody of the story. */
const wordsOf = (accountId: string): readonly string[] => {
  const person = personOf(accountId);
  return [emailOf(person), person.givenName, person.familyName, accountId];
};

/** Everything a browser gets of an answer; an archive with its files unpacked. */
const seenOf = ({ headers, rawPayload, body }: LightMyRequestResponse): string => {
  const head = JSON.stringify({ ...headers, 'set-cookie': undefined });
  if (headers['content-type'] !== 'application/zip') return `${head}\n${body}`;
  const files = Object.entries(unzipSync(rawPayload));
  return [head, ...files.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)].join('\n');
};

/** Every address that an endpoint can be asked at, with these values for its parameters. */
const addressesOf = (
  endpoint: Endpoint,
  values: Readonly<Record<string, readonly string[]>>,
): readonly string[] => {
  const names = [...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => name);
  const all = names.reduce<readonly Readonly<Record<string, string>>[]>(
    (made, name) =>
      made.flatMap((params) =>
        (values[name] ?? ['no-such-thing']).map((value) => ({ ...params, [name]: value })),
      ),
    [{}],
  );
  return all.map((params) => addressOf(endpoint, { params }));
};

/** What is read: all that answers a GET, but what belongs to the sign-in library and lists of the demonstration's own. */
const readable = endpoints.filter(
  ({ method, path, id }) =>
    method === 'GET' && !path.startsWith('/api/auth/') && !id.startsWith('demonstration.'),
);

interface Seen {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

const readAll = async (
  ask: Ask,
  values: (endpoint: Endpoint) => Readonly<Record<string, readonly string[]>>,
): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  for (const endpoint of readable) {
    for (const url of addressesOf(endpoint, values(endpoint))) {
      const answer = await ask('GET', url);
      seen.push({ url, status: answer.statusCode, text: seenOf(answer) });
    }
  }
  return seen;
};

/** The Kazakh word for a partner, which begins as a family name of the story does. */
const partner = 'Серіктес';

const leaksIn = (seen: readonly Seen[], secrets: readonly string[]): readonly string[] =>
  seen.flatMap(({ url, text }) => {
    const said = text.replaceAll(partner, '');
    return secrets.filter((secret) => said.includes(secret)).map((secret) => `${secret} at ${url}`);
  });

const nouns = recordKinds.map(({ shape }) => shape.noun);
const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

describe.each(['reviewer-1', 'reviewer-2', 'reviewer-3'])('%s', (key) => {
  /** Whose applications he was asked to judge, and all that could tell. */
  const secretsOf = () => {
    const accountId = world.accounts.get(key) ?? '';
    const own = ids.assignments.filter((one) => one.accountId === accountId);
    const judged = ids.applications.filter(({ id }) => own.some(({ applicationId }) => applicationId === id));
    expect(judged.length).toBeGreaterThan(2);
    const numbers = [
      ...judged.flatMap(({ id, personId, submittedAt }) => [id, referenceNumber(id, submittedAt), personId]),
      ...ids.awards
        .filter(({ applicationId }) => judged.some(({ id }) => id === applicationId))
        .map(({ id }) => id),
      ...ids.appeals.map(({ id }) => id),
    ];
    return {
      own,
      numbers,
      people: judged.flatMap((one) => wordsOf(one.accountId)),
      universities: distinct(judged.map(({ institutionId }) => institutionId)),
    };
  };

  test('reads nothing that names an applicant or his university', async () => {
    const { own, numbers, people, universities } = secretsOf();
    const seen = await readAll(await world.as(key), ({ path }) => ({
      callId: [ids.callId],
      institutionId: [...world.institutions.values()],
      noun: nouns,
      id: path.startsWith('/api/reviews/')
        ? ids.assignments.map(({ id }) => id)
        : path.startsWith('/api/calls/')
          ? [ids.callId]
          : [...own.slice(0, 2).map(({ id }) => id), ids.applications[0]?.id ?? '', unknownId('app')],
    }));
    expect(seen.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
    expect(seen.filter(({ status }) => status >= 500)).toEqual([]);
    // What everybody may read of the lot names applications by the number that only their owners know.
    const isPublic = ({ url }: Seen): boolean => url.includes(`/api/calls/${ids.callId}/`);
    // A year later some let their names stand in the public catalogue, where everybody reads them; nothing else of them stands there.
    const isByConsent = ({ url }: Seen): boolean => /^\/api\/(results|experiences)(\?|$)/.test(url);
    expect(
      leaksIn(
        seen.filter((one) => !isByConsent(one)),
        people,
      ),
    ).toEqual([]);
    const contacts = people.filter((word) => /@|^acc_/.test(word));
    expect(contacts.length).toBeGreaterThan(2);
    expect(leaksIn(seen.filter(isByConsent), contacts)).toEqual([]);
    expect(
      leaksIn(
        seen.filter((one) => !isPublic(one)),
        numbers,
      ),
    ).toEqual([]);
    expect(
      leaksIn(
        seen.filter(isPublic),
        numbers.filter((word) => word.includes('_')),
      ),
    ).toEqual([]);
    // Lists of universities name all of them, and his own memberships and tasks of universities are no secret.
    const isOfReviews = ({ url }: Seen): boolean => url.startsWith('/api/reviews/') || url === '/api/reviews';
    const names = ['Alatau', 'Esil', 'Алатау', 'Есіл', 'Есиль'];
    const reviews = seen.filter(isOfReviews);
    expect(reviews.length).toBeGreaterThan(ids.assignments.length);
    expect(leaksIn(reviews, [...names, ...universities])).toEqual([]);
    const archive = seen.find(({ url }) => url === '/api/me/archive');
    const data = archive?.text ?? '';
    expect(data).toContain('"reviews"');
    const mine = world.institutions.get(key === 'reviewer-3' ? 'alatau' : 'office') ?? '';
    expect(universities.filter((id) => id !== mine && data.includes(id))).toEqual([]);
  }, 240_000);

  test('is told of no review that is not his, whatever he does to it', async () => {
    const ask = await world.as(key);
    const accountId = world.accounts.get(key) ?? '';
    const other = ids.assignments.find((one) => one.accountId !== accountId)?.id ?? '';
    for (const id of [other, unknownId('asg')]) {
      const answers = [
        await ask('GET', `/api/reviews/${id}`),
        await ask('POST', `/api/reviews/${id}/answer`, { body: { answer: 'accept' } }),
        await ask('PUT', `/api/reviews/${id}/sheet`, {
          body: { base: 0, content: { marks: {}, comment: '' } },
          headers: { 'idempotency-key': nextKey() },
        }),
        await ask('POST', `/api/reviews/${id}/submit`, { body: { version: 1 } }),
      ];
      expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(
        answers.map(() => [404, '{"code":"assignment-unknown"}']),
      );
    }
  });
});

const reviewerSecrets = (): readonly string[] => [
  ...ids.reviewers.flatMap(({ id, accountId }) => [id, ...wordsOf(accountId)]),
  ...ids.assignments.map(({ id }) => id),
];

test.each(['arman', 'aigerim', 'ruslan', 'aliya', 'bota'])(
  'nothing that %s reads tells who reviewed his application',
  async (key) => {
    const accountId = world.accounts.get(key) ?? '';
    const own = ids.applications.find((one) => one.accountId === accountId);
    if (own === undefined) throw new Error(`${key} has not applied`);
    const records = [
      own.id,
      ...ids.awards.filter(({ applicationId }) => applicationId === own.id).map(({ id }) => id),
      ...ids.appeals.filter(({ applicationId }) => applicationId === own.id).map(({ id }) => id),
      ids.assignments.find(({ applicationId }) => applicationId === own.id)?.id ?? '',
    ];
    const seen = await readAll(await world.as(key), ({ path }) => ({
      callId: [ids.callId],
      institutionId: [own.institutionId],
      personId: [own.personId],
      noun: nouns,
      id: path.startsWith('/api/calls/') ? [ids.callId] : records,
    }));
    expect(seen.filter(({ status }) => status >= 500)).toEqual([]);
    const award = seen.find(({ url }) => url.endsWith(`${own.id}/award`));
    expect(award?.status).toBe(200);
    expect(seen.filter(({ url, status }) => url.includes('/history/award/') && status === 200)).not.toEqual(
      [],
    );
    // Refusals repeat no address, so that asking for an id tells nothing.
    expect(leaksIn(seen, reviewerSecrets())).toEqual([]);
    // His looks say that he was read, and by whom but where it was a reviewer.
    expect(seen.find(({ url }) => url === '/api/me/access')?.text).toContain('"actor"');
  },
  240_000,
);

test.each(['esil-coordinator', 'alatau-coordinator', 'esil-head'])(
  'nothing that %s reads of an application tells who reviewed it',
  async (key) => {
    const institutionId = world.institutions.get(key.split('-')[0] ?? '') ?? '';
    const own = ids.applications.filter((one) => one.institutionId === institutionId);
    const isOwn = ({ applicationId }: { readonly applicationId: string }): boolean =>
      own.some(({ id }) => id === applicationId);
    const ask = await world.as(key);
    const seen: Seen[] = [];
    const read = async (url: string): Promise<void> => {
      const answer = await ask('GET', url);
      seen.push({ url, status: answer.statusCode, text: seenOf(answer) });
    };
    const place = `/api/institutions/${institutionId}`;
    for (const { id } of own) {
      await read(`${place}/applications/${id}`);
      await read(`${place}/applications/${id}/award`);
    }
    const records = [
      ...own.map(({ id }) => id),
      ...ids.awards.filter(isOwn).map(({ id }) => id),
      ...ids.appeals.filter(isOwn).map(({ id }) => id),
      ...ids.assignments.filter(isOwn).map(({ id }) => id),
    ];
    for (const noun of ['application', 'award', 'appeal', 'assignment', 'voice', 'selection']) {
      for (const id of records) await read(`${place}/history/${noun}/${id}`);
    }
    await read(`${place}/journal?kind=ReviewSubmitted`);
    expect(seen.filter(({ status }) => status === 200).length).toBeGreaterThan(own.length);
    expect(leaksIn(seen, reviewerSecrets())).toEqual([]);
  },
  240_000,
);

test('what everybody may check names nobody', async () => {
  const everybody = distinct([
    ...ids.applications.flatMap(({ id, accountId, personId, institutionId }) => [
      id,
      personId,
      institutionId,
      ...wordsOf(accountId),
    ]),
    ...reviewerSecrets(),
  ]);
  const seen: Seen[] = [];
  for (const part of ['selection', 'lottery.json', 'decision.json']) {
    const url = `/api/calls/${ids.callId}/${part}`;
    const answer = await world.visitor('GET', url);
    seen.push({ url, status: answer.statusCode, text: seenOf(answer) });
  }
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(leaksIn(seen, [...everybody, 'Alatau', 'Esil'])).toEqual([]);
});
