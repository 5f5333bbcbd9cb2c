import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { listFileOf } from '../../src/contract/list-file-of.ts';
import { listsWithFile } from '../../src/contract/list-files.ts';
import { locales } from '../../src/core/basics/locale.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { listFiles } from '../../src/server/list-file/list-files.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let places: Readonly<Record<string, readonly string[]>>;
beforeAll(async () => {
  world = await openWorld();
  const { calls } = (await world.visitor('GET', '/api/calls')).json<{ calls: { id: string }[] }>();
  const ask = await world.as('analyst');
  const studies = (await ask('GET', `/api/institutions/${nationalOffice}/studies`)).json<{
    studies: { id: string }[];
  }>();
  places = {
    institutionId: [world.institutions.get('alatau') ?? '', nationalOffice],
    callId: calls.map(({ id }) => id),
    studyId: studies.studies.map(({ id }) => id),
    entity: ['STUDENT_TRANSFER'],
    // A group or a sending; what the story has none of stays untried.
    id: [],
  };
});
afterAll(async () => world.close());

const askers = [
  'alatau-coordinator',
  'alatau-administrator',
  'alatau-head',
  'officer',
  'administrator',
  'analyst',
  'auditor',
];

/** Every way to fill the names of an address in. */
const filled = (path: string): readonly string[] => {
  const [name] = /(?<=:)[A-Za-z]+/.exec(path) ?? [];
  if (name === undefined) return [path];
  return (places[name] ?? []).flatMap((value) => filled(path.replace(`:${name}`, value)));
};

/** What a list needs to be asked at all. */
const needed = ({ id }: Endpoint): readonly string[] => {
  if (id === 'application.list') return (places['callId'] ?? []).map((call) => `call=${call}&`);
  return [id.startsWith('ledger.sum') ? 'by=participant&' : ''];
};

const rowsOf = (answer: Readonly<Record<string, unknown>>): number => {
  const lists = Object.values(answer).filter((value) => Array.isArray(value));
  return lists[0]?.length ?? 0;
};

interface Read {
  readonly query: string;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly asker: string;
  readonly path: string;
}

/** The fullest answer of a list that anybody of the story gets. */
const fullest = async (list: Endpoint): Promise<Read | undefined> => {
  let best: Read | undefined;
  for (const asker of askers) {
    const ask = await world.as(asker);
    for (const path of filled(list.path)) {
      for (const query of needed(list)) {
        const hasPages =
          list.query !== undefined && 'size' in ((list.query as { shape?: object }).shape ?? {});
        const answer = await ask('GET', `${path}?${query}${hasPages ? 'size=200' : ''}`);
        if (answer.statusCode !== 200) continue;
        const found = { query, answer: answer.json<Record<string, unknown>>(), asker, path };
        if (best === undefined || rowsOf(found.answer) > rowsOf(best.answer)) best = found;
      }
    }
  }
  return best;
};

/** The address of the file, where the names of the list are filled in already. */
const fileAddress = (list: Endpoint, path: string): string =>
  `${path}${listFileOf(list).path.slice(list.path.length)}`;

test('every list has its file declared, and every declared file its list', () =>
  expect(listFiles.map(({ list }) => list.id).toSorted()).toEqual(
    listsWithFile.map(({ id }) => id).toSorted(),
  ));

/** Lists without a file, each with why. */
const without: Readonly<Record<string, string>> = {
  'account.list-looks': 'of oneself: in the archive of one’s own data',
  'account-lock.list': 'the few accounts that are locked now',
  'backup.list': 'of the operator, whose command says it as JSON',
  'consent.list': 'of one person',
  'consent.list-withdrawals': 'what is to be done next, on the first page',
  'call.list-versions': 'versions of one record',
  'assignment.plan': 'a proposal that is not kept',
  'selection.read': 'one record',
  'conflict.list': 'of oneself',
  'review.list': 'of oneself',
  'revocation.list': 'the few acts of one institution, which its journal has too',
  'verification.list': 'of oneself',
  'milestone.list-claimed': 'what is to be done next, on the first page',
  'safety-person.list': 'what can be chosen in a form',
  'safety-report.list': 'of oneself, and nobody else may read it',
  'agreement.list': 'versions of one record',
  'document-template.list': 'the papers themselves are the file',
  'document-template.read': 'one record',
  'intention.sum': 'figures of a page, no list',
  'study-memo.list': 'goes out with the package of the study',
  'import.list-faults': 'has the rows that were set aside as its file',
  'import.list-records': 'has its own file',
  'import.read-file': 'a file that is being looked at',
  'ministry-form.read': 'is a file of the ministry',
  'ministry-form.list-rows': 'has its own file',
  'study.matrix': 'has its own file',
  'study.saturation': 'has its own file',
};

describe('a new list', () => {
  const isOfDesk = ({ method, permission, path }: Endpoint): boolean =>
    method === 'GET' &&
    permission !== 'public' &&
    !path.startsWith('/api/me') &&
    !path.startsWith('/api/auth');
  const verb = /\.list|\.sum/;
  test.each(endpoints.filter((one) => isOfDesk(one) && verb.test(one.id) && !one.id.endsWith('-file')))(
    'has a file, or says why not: $id',
    ({ id }) => {
      const hasFile = listsWithFile.some((list) => list.id === id);
      expect([id, hasFile || id in without || id.endsWith('-own')]).toEqual([id, true]);
    },
  );
});

/** Their rows are not those of the first list in the answer: coming days alone, one for each answer, fact or version. */
const areOther = [
  // Reading it is written into it.
  'access-log.list',
  'deadline.list',
  'study-figure.list',
  'outcome.list-cases',
  'selection.read-recommendation',
  'recommendation.read',
  'statement.desk',
  'award.list-decisions',
];

describe('the file of a list', () => {
  test.each(listsWithFile)('has the rows of the list, read by somebody else’s reader: $id', async (list) => {
    const found = await fullest(list);
    if (list.id === 'milestone.list' || list.id === 'epvo.read-sending') return;
    if (found === undefined) throw new Error(`nobody of the story reads ${list.id}`);
    const ask = await world.as(found.asker);
    for (const locale of locales) {
      const address = `${fileAddress(list, found.path)}?${found.query}locale=${locale}`;
      const answer = await ask('GET', address);
      expect([list.id, answer.statusCode, answer.headers['content-type']]).toEqual([
        list.id,
        200,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]);
      const { sheets } = await readXlsx(new Uint8Array(answer.rawPayload));
      const [head = [], ...rows] = sheets[0]?.rows ?? [];
      expect(head.every((title) => typeof title === 'string' && title !== '')).toBe(true);
      const listed = rowsOf(found.answer);
      // Where the list has more pages than the one that was read, the file has them too.
      const wanted = typeof found.answer['next'] === 'string' ? rows.length > listed : rows.length === listed;
      expect([list.id, rows.length, areOther.includes(list.id) || wanted]).toEqual([
        list.id,
        rows.length,
        true,
      ]);
      // No code of a message that nobody wrote, nothing that is no value.
      const words = rows.flat().filter((cell) => typeof cell === 'string');
      expect(words.filter((word) => /undefined|\[object|NaN/.test(word))).toEqual([]);
    }
  });

  test('holds dates as dates, money as numbers, and names that the list has', async () => {
    const ask = await world.as('alatau-coordinator');
    const place = `/api/institutions/${world.institutions.get('alatau')}`;
    const { mobilities } = (await ask('GET', `${place}/mobilities?size=200`)).json<{
      mobilities: { participant: string; plannedStart: string; grantAmount: number; reference: string }[];
    }>();
    expect(mobilities.length).toBeGreaterThan(1);
    const answer = await ask('GET', `${place}/mobilities-file?locale=kk`);
    const { sheets } = await readXlsx(new Uint8Array(answer.rawPayload));
    const [, ...rows] = sheets[0]?.rows ?? [];
    const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
    expect(rows.map((row) => [row[0], row[1], day(row[6]), row[10]])).toEqual(
      mobilities.map(({ participant, reference, plannedStart, grantAmount }) => [
        participant,
        reference,
        plannedStart,
        grantAmount,
      ]),
    );
  });

  test('is narrowed as the list is', async () => {
    const ask = await world.as('alatau-coordinator');
    const place = `/api/institutions/${world.institutions.get('alatau')}`;
    const { counts } = (await ask('GET', `${place}/mobilities`)).json<{ counts: Record<string, number> }>();
    const answer = await ask('GET', `${place}/mobilities-file?status=returned`);
    const { sheets } = await readXlsx(new Uint8Array(answer.rawPayload));
    expect((sheets[0]?.rows.length ?? 0) - 1).toBe(counts['returned']);
  });
});
