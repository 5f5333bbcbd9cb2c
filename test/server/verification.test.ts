import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/core/basics/canonical-json.ts';
import { accept } from '../../src/core/basics/result.ts';
import { drawVerifiers, type DrawInput } from '../../src/core/report/draw-verifiers.ts';
import { isDrawnTwice } from '../../src/core/report/is-drawn-twice.ts';
import { newId } from '../../src/register/new-id.ts';
import { perform } from '../../src/register/perform.ts';
import { erasePersonCommand } from '../../src/register/person/erase-person.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { rebuildLedger } from '../../src/register/report/rebuild-ledger.ts';
import { saveReportSection } from '../../src/register/report/save-report-section.ts';
import { submitReportCommand } from '../../src/register/report/submit-report.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { nextKey } from '../world.ts';
import { cellsOf } from '../exchange/read.ts';
import { openReportWorld, verifierKeys, type ReportWorld } from './report-world.ts';

let world: ReportWorld;
beforeAll(async () => {
  world = await openReportWorld();
});
afterAll(async () => world.close());

const rows = async <Row extends object>(statement: string, ...values: readonly unknown[]) =>
  (await world.superuser.query<Row>(statement, [...values])).rows;
const keyOf = (accountId: string): string =>
  verifierKeys.find((key) => world.accounts.get(key) === accountId) ?? '';

interface Drawn {
  readonly id: string;
  readonly who: string;
  readonly round: number;
}
/** Who has a verification of the result now, once the job has drawn `count` of them. */
const drawnFor = async (resultId: string, count: number): Promise<readonly Drawn[]> => {
  const read = async () =>
    rows<{ id: string; account: string; round: number }>(
      `select id, verifier_account_id as account, round from verification
        where result_id = $1 and status in ('drawn', 'given') order by round`,
      resultId,
    );
  await expect.poll(read, { timeout: 30_000 }).toHaveLength(count);
  return (await read()).map(({ id, account, round }) => ({ id, who: keyOf(account), round }));
};

/** He reports; whether the result of his first task is drawn twice is chosen here by its id, the others are drawn once. */
const report = async (who: string, isTwice: boolean, consent = 'named') => {
  const { institutionId, id } = await world.reportOf(who);
  const tasks = await rows<{ id: string }>(
    `select l.id from ledger_task l where l.account_id = $1 order by l.id`,
    world.accounts.get(who),
  );
  const content = {
    claim: 'achieved',
    outcome: `${who}: сөйлеуді тану үлгісі жасалды`,
    selfAssessment: 'жақсы',
    useAtHome: 'зертханада',
    evidence: [
      {
        id: 'evi_00000000-0000-4000-8000-000000000000',
        kind: 'doi',
        value: '10.1000/182',
        note: '',
        fileId: null,
      },
    ],
    consent,
  } satisfies JsonValue;
  const accountId = world.accounts.get(who) ?? '';
  for (const { id: section } of tasks) {
    const save = { reportId: id, accountId, section, base: 0, content, at: new Date() };
    const saved = await world.register.inInstitution(institutionId, async (trx) =>
      saveReportSection(trx, institutionId, save),
    );
    expect(saved).toMatchObject(accept({ version: 1 }));
  }
  let isFirst = true;
  const idOf = (prefix: string): string => {
    for (;;) {
      const made = newId(prefix);
      if (prefix !== 'res') return made;
      if (isDrawnTwice(made) !== (isFirst && isTwice)) continue;
      isFirst = false;
      return made;
    }
  };
  const versions = Object.fromEntries(tasks.map(({ id: section }) => [section, 1]));
  const wish = { institutionId, asker: 'system', requestKey: nextKey(), input: { id, versions } } as const;
  const done = await perform(world.register, submitReportCommand, wish, {
    ...world.parts.setting,
    newId: idOf,
  });
  expect(done).toMatchObject({ ok: true });
  const [result] = await rows<{ id: string }>(
    'select id from result where report_id = $1 and position = 0',
    id,
  );
  return { institutionId, id, resultId: result?.id ?? '' };
};

const verdictOf = async (resultId: string): Promise<string | null | undefined> =>
  (await rows<{ verdict: string | null }>('select verdict from result where id = $1', resultId))[0]?.verdict;
const give = async ({ id, who }: Drawn, verdict: string, reason = 'Дәлелдерді салыстырдым.') =>
  (await world.as(who))('POST', `/api/verifications/${id}/verdict`, { body: { verdict, reason } });

describe('one verifier', () => {
  let told: { institutionId: string; id: string; resultId: string };
  let drawn: Drawn;

  test('comes from outside the university, by a lot that anybody can draw again', async () => {
    told = await report('aigerim', false);
    const [first] = await drawnFor(told.resultId, 1);
    if (first === undefined) throw new Error('nobody was drawn');
    drawn = first;
    // She works there.
    expect(drawn.who).not.toBe('reviewer-3');
    const [entry] = await rows<{ data: DrawInput; previous_hash: string }>(
      `select data, previous_hash from journal where kind = 'VerifiersDrawn' and institution_id = $1
        order by sequence desc limit 1`,
      told.institutionId,
    );
    if (entry === undefined) throw new Error('no entry');
    expect(entry.data.seed).toBe(entry.previous_hash);
    const again = drawVerifiers(entry.data).drawn.map(
      ({ resultId, accountId }) => `${resultId} ${accountId}`,
    );
    const kept = await rows<{ lot: string }>(
      `select v.result_id || ' ' || v.verifier_account_id as lot from verification v
         join result s on s.id = v.result_id where s.report_id = $1`,
      told.id,
    );
    expect(again.toSorted()).toEqual(kept.map(({ lot }) => lot).toSorted());
    expect(again).toContain(`${told.resultId} ${world.accounts.get(drawn.who)}`);
    expect(entry.data.results[0]?.barred).toContain(world.accounts.get('reviewer-3'));
  });

  test('sees the agreed task and the evidence; nobody else does', async () => {
    const url = `/api/verifications/${drawn.id}`;
    const mine = (await (await world.as(drawn.who))('GET', url)).json<{ verification: object }>();
    expect(mine.verification).toMatchObject({
      claim: 'achieved',
      participant: 'Айгерім Нұрбек',
      evidence: [{ kind: 'doi', value: '10.1000/182' }],
    });
    for (const other of [...verifierKeys.filter((key) => key !== drawn.who), 'aigerim', 'officer']) {
      expect((await (await world.as(other))('GET', url)).json()).toEqual({ code: 'verification-unknown' });
      expect((await give({ ...drawn, who: other }, 'partly')).json()).toEqual({
        code: 'verification-unknown',
      });
    }
    const queue = (await (await world.as(drawn.who))('GET', '/api/verifications')).json();
    expect(queue).toMatchObject({ verifications: [{ id: drawn.id, status: 'drawn' }] });
  });

  test('may not judge once he has a role in the university', async () => {
    const membership = newId('mem');
    await world.superuser.query(
      `insert into membership (id, institution_id, account_id, role, given_at) values ($1, $2, $3, 'reviewer', now())`,
      [membership, told.institutionId, world.accounts.get(drawn.who)],
    );
    expect((await give(drawn, 'achieved')).json()).toEqual({ code: 'verifier-inside' });
    await world.superuser.query('delete from membership where id = $1', [membership]);
  });

  test('gives a verdict with a reason, once', async () => {
    expect((await give(drawn, 'partly', '')).statusCode).toBe(400);
    expect((await give(drawn, 'partly')).json()).toEqual({ status: 'given' });
    expect((await give(drawn, 'achieved')).json()).toMatchObject({ code: 'not-in-this-state' });
    expect(await verdictOf(told.resultId)).toBe('partly');
  });

  test('stays unknown to the participant, who answers once; then he may revise once', async () => {
    const aigerim = await world.as('aigerim');
    const url = `/api/institutions/${told.institutionId}/reports/${told.id}`;
    const read = await aigerim('GET', url);
    expect(read.json()).toMatchObject({
      report: {
        tasks: [
          { result: { verdict: 'partly', verifications: [{ id: drawn.id, verdict: 'partly' }] } },
          { result: { verdict: null } },
        ],
      },
    });
    const looks = await aigerim('GET', '/api/me/access');
    expect(looks.body).toContain('read-verification');
    for (const key of verifierKeys) {
      const person = storyPeople.find((one) => one.key === key);
      if (person === undefined) throw new Error(key);
      const secrets = [world.accounts.get(key) ?? '', emailOf(person), person.familyName];
      const told = `${read.body}${looks.body}`;
      expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    }
    const revise = async (verdict: string) =>
      (await world.as(drawn.who))('POST', `/api/verifications/${drawn.id}/revision`, {
        body: { verdict, reason: 'Жауаптан кейін қайта қарадым.' },
      });
    expect((await revise('achieved')).json()).toEqual({ code: 'verdict-not-answered' });
    const address = `/api/institutions/${told.institutionId}/verifications/${drawn.id}/answer`;
    const body = { answer: 'Деректер қосымшада.' };
    expect((await (await world.as('daniyar'))('POST', address, { body })).statusCode).toBe(403);
    expect((await aigerim('POST', address, { body })).json()).toEqual({ answered: true });
    expect((await aigerim('POST', address, { body })).json()).toEqual({ code: 'verdict-answered-before' });
    expect((await revise('achieved')).json()).toEqual({ verdict: 'achieved' });
    expect((await revise('partly')).json()).toEqual({ code: 'verdict-revised-before' });
    expect(await verdictOf(told.resultId)).toBe('achieved');
    expect((await aigerim('GET', url)).json()).toMatchObject({
      report: {
        tasks: [{ result: { verifications: [{ verdict: 'achieved', firstVerdict: 'partly' }] } }, {}],
      },
    });
  });

  test('writes letters that name no verifier', async () => {
    const letters = async () =>
      rows<{ kind: string }>(`select kind from mail where kind like 'verification-%' order by kind`);
    await expect
      .poll(async () => (await letters()).map(({ kind }) => kind), { timeout: 20_000 })
      .toEqual([
        'verification-answered',
        ...['verification-drawn', 'verification-drawn'],
        'verification-given',
        'verification-revised',
      ]);
  });
});

describe('two verifiers', () => {
  test('who agree settle the result', async () => {
    const { resultId } = await report('kamila', true, 'anonymous');
    const pair = await drawnFor(resultId, 2);
    expect(new Set(pair.map(({ who }) => who)).size).toBe(2);
    for (const [index, one] of pair.entries()) {
      await give(one, 'achieved');
      expect(await verdictOf(resultId)).toBe(index === 0 ? null : 'achieved');
    }
  });

  test('who differ are decided between by a third', async () => {
    const { resultId } = await report('daniyar', true, 'no');
    const [one, other] = await drawnFor(resultId, 2);
    if (one === undefined || other === undefined) throw new Error('nobody');
    await give(one, 'achieved');
    await give(other, 'not-achieved');
    const third = (await drawnFor(resultId, 3)).find(({ round }) => round === 3);
    if (third === undefined) throw new Error('no third');
    expect([one.who, other.who]).not.toContain(third.who);
    expect(await verdictOf(resultId)).toBeNull();
    await give(third, 'partly');
    expect(await verdictOf(resultId)).toBe('partly');
    const progress = (await (await world.as('officer'))('GET', '/api/verification-progress')).json();
    expect(progress).toMatchObject({
      counts: { results: 6, verified: 3, drawnTwice: 2, thirds: 1, waiting: 3, lacking: 0 },
      agreement: { pairs: 2, equal: 1 },
    });
    expect((await (await world.as('alatau-head'))('GET', '/api/verification-progress')).statusCode).toBe(403);
  });
});

describe('a verifier who leaves', () => {
  test('with a conflict is followed by another, never by himself', async () => {
    const { resultId, institutionId } = await report('zhansaya', false, 'named');
    const [first] = await drawnFor(resultId, 1);
    if (first === undefined) throw new Error('nobody');
    const conflict = await (
      await world.as(first.who)
    )('POST', `/api/verifications/${first.id}/conflict`, {
      body: { conflictKind: 'joint-work' },
    });
    expect(conflict.json()).toEqual({ status: 'conflict' });
    expect((await give(first, 'achieved')).json()).toMatchObject({ code: 'not-in-this-state' });
    const [second] = await drawnFor(resultId, 1);
    if (second === undefined) throw new Error('nobody');
    expect(second.who).not.toBe(first.who);
    const release = `/api/institutions/${institutionId}/verifications/${second.id}/release`;
    const body = { reason: 'Науқастанып қалды.' };
    expect((await (await world.as('esil-coordinator'))('POST', release, { body })).statusCode).toBe(403);
    expect((await (await world.as('officer'))('POST', release, { body })).json()).toEqual({ released: true });
    const [last] = await drawnFor(resultId, 1);
    expect([first.who, second.who]).not.toContain(last?.who);
    if (last !== undefined) await give(last, 'superseded');
    expect(await verdictOf(resultId)).toBe('superseded');
  });
});

interface Ledger {
  readonly rows: readonly { readonly taskId: string; readonly title: string; readonly dueOn: string }[];
  readonly next: string | null;
  readonly totals: Readonly<Record<string, number>> | null;
}
const ledger = async (who: string, url: string): Promise<Ledger> =>
  (await (await world.as(who))('GET', url)).json();

describe('the ledger', () => {
  test('adds up over pages, groups and universities', async () => {
    const all = await ledger('officer', '/api/ledger');
    expect(all.totals).toMatchObject({
      promised: 12,
      reported: 8,
      verified: 4,
      achieved: 2,
      partly: 1,
      superseded: 1,
    });
    const taken: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Ledger = await ledger(
        'officer',
        `/api/ledger?size=4${next === '' ? '' : `&before=${next}`}`,
      );
      taken.push(...page.rows.map(({ taskId }) => taskId));
      next = page.next;
    }
    expect(taken).toEqual(all.rows.map(({ taskId }) => taskId));
    for (const [by, lines] of [
      ['university', 2],
      ['group', 1],
      ['call', 1],
      ['participant', 6],
    ] as const) {
      const sums = await (await world.as('officer'))('GET', `/api/ledger-sums?by=${by}`);
      const found = sums.json<{ lines: { name: { kk: string }; totals: { promised: number } }[] }>().lines;
      expect(found).toHaveLength(lines);
      expect(found.every(({ name }) => name.kk.length > 1)).toBe(true);
      const promised = found.reduce((sum, { totals }) => sum + totals.promised, 0);
      expect(promised).toBe(by === 'group' ? 6 : 12);
    }
    const alatau = world.institutions.get('alatau') ?? '';
    const own = await ledger('alatau-head', `/api/institutions/${alatau}/ledger?verdict=partly`);
    expect([own.rows.length, own.totals?.['promised']]).toEqual([1, 1]);
    expect((await (await world.as('alatau-head'))('GET', '/api/ledger')).statusCode).toBe(403);
    expect((await ledger('aigerim', '/api/me/ledger')).totals).toMatchObject({ promised: 2, achieved: 1 });
  });

  test('is a file of all that the filters leave, in three languages, for who may read the page', async () => {
    const file = async (who: string, url: string): Promise<readonly (readonly string[])[]> => {
      const answer = await (await world.as(who))('GET', url);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="ledger.csv"',
        'cache-control': 'no-store',
      });
      expect(answer.body.startsWith('\ufeff')).toBe(true);
      return cellsOf(answer.rawPayload, 'ledger.csv');
    };
    const [head, ...lines] = await file('officer', '/api/ledger-export?locale=kk');
    const all = await ledger('officer', '/api/ledger');
    expect(lines.map(([title]) => title)).toEqual(all.rows.map(({ title }) => title));
    expect(head).toEqual([
      ...['Тапсырма', 'Қатысушы', 'Университет', 'Мерзімі', 'Күйі', 'Өз бағасы', 'Қорытынды'],
      ...['Есебі келді', 'Тексерілді'],
    ]);
    const alatau = world.institutions.get('alatau') ?? '';
    const own = `/api/institutions/${alatau}/ledger-export`;
    const partly = { kk: 'ішінара орындалды', ru: 'выполнено частично', en: 'partly achieved' };
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const [, ...found] = await file('alatau-head', `${own}?verdict=partly&locale=${locale}`);
      expect(found.map((cells) => cells[6])).toEqual([partly[locale]]);
    }
    const refused = await (await world.as('alatau-head'))('GET', '/api/ledger-export?locale=kk');
    expect(refused.statusCode).toBe(403);
    expect((await (await world.as('esil-coordinator'))('GET', `${own}?locale=kk`)).statusCode).toBe(403);
    expect((await (await world.as('aigerim'))('GET', `${own}?locale=kk`)).statusCode).toBe(403);
  });

  test('is what it would be if it were drawn up anew', async () => {
    const print = async () => rows('select * from ledger_task order by institution_id, id');
    const kept = await print();
    for (const key of ['alatau', 'esil'])
      await rebuildLedger(world.register, world.institutions.get(key) ?? '');
    expect(await print()).toEqual(kept);
    const sums = `select institution_id, call_id, due_on, state, verdict`;
    expect(await rows(`${sums}, tasks from ledger_sum order by 1, 2, 3, 4, 5`)).toEqual(
      await rows(
        `${sums}, count(*)::int as tasks from ledger_task group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      ),
    );
  });
});

describe('the catalogue', () => {
  const search = async (query = '') =>
    (await world.visitor('GET', `/api/results${query}`)).json<{
      count: number;
      results: { id: string; participant: string | null; title: string }[];
      isDemonstration: boolean;
    }>();

  test('shows by consent, item by item, and a name only where he said so', async () => {
    const { results, count, isDemonstration } = await search();
    expect([count, isDemonstration]).toEqual([3, true]);
    expect(results.map(({ participant }) => participant ?? '').toSorted()).toEqual([
      '',
      'Айгерім Нұрбек',
      'Жансая Мұрат',
    ]);
    expect((await search('?text=сөйлеу тан')).count).toBe(3);
    expect((await search('?text=zhans')).count).toBe(1);
    expect((await search('?verdict=superseded')).count).toBe(1);
    const hidden = results.find(({ participant }) => participant === null);
    const page = await world.visitor('GET', `/api/results/${hidden?.id}`);
    expect(page.body).not.toMatch(/Юсупова|acc_/);
    const daniyar = await rows<{ id: string }>("select id from result where consent = 'no'");
    expect((await world.visitor('GET', `/api/results/${daniyar[0]?.id}`)).json()).toEqual({
      code: 'result-unknown',
    });
  });

  test('is cited in three languages and two formats', async () => {
    const [named] = (await search('?text=aigerim')).results;
    const { result } = (await world.visitor('GET', `/api/results/${named?.id}`)).json<{
      result: { citation: { en: string; kk: string } };
    }>();
    expect(result.citation.en).toContain('Айгерім Нұрбек');
    expect(result.citation.en).toContain(`/en/results/${named?.id}`);
    expect(result.citation.kk).toContain('Көрсетілім');
    const bibtex = await world.visitor('GET', `/api/results/${named?.id}/citation?format=bibtex`);
    expect(bibtex.body).toMatch(/^@misc\{res_/);
    const csl = await world.visitor('GET', `/api/results/${named?.id}/citation?format=csl`);
    expect(csl.json()).toMatchObject([{ author: [{ literal: 'Айгерім Нұрбек' }] }]);
  });

  test('forgets what is taken back, with the next request', async () => {
    const { institutionId, id } = await world.reportOf('aigerim');
    const [named] = (await search('?text=aigerim')).results;
    const url = `/api/institutions/${institutionId}/reports/${id}/consents`;
    const body = { itemId: named?.id, consent: 'no' };
    expect((await (await world.as('daniyar'))('POST', url, { body })).statusCode).toBe(403);
    const aigerim = await world.as('aigerim');
    expect((await aigerim('POST', url, { body })).json()).toEqual({ changed: true });
    expect((await aigerim('POST', url, { body })).json()).toEqual({ changed: false });
    expect((await search()).count).toBe(2);
  });
});

describe('what is left', () => {
  test('of a person who was forgotten there is no word, in the register and in public', async () => {
    const { institutionId } = await world.reportOf('zhansaya');
    const [person] = await rows<{ id: string }>(
      'select id from person where account_id = $1',
      world.accounts.get('zhansaya'),
    );
    const wish = {
      institutionId,
      asker: 'system',
      requestKey: nextKey(),
      input: { id: person?.id ?? '' },
    } as const;
    await perform(world.register, erasePersonCommand, wish, world.parts.setting);
    const words = await rows(
      `select outcome from result_content where outcome like 'zhansaya%' union all
       select value from evidence e join result s on s.id = e.result_id join report r on r.id = s.report_id
        where r.account_id = $1 and value <> '' union all
       select reason from verification_text t join verification v on v.id = t.id
         join result s on s.id = v.result_id join report r on r.id = s.report_id where r.account_id = $1`,
      world.accounts.get('zhansaya'),
    );
    expect(words).toEqual([]);
    expect((await world.visitor('GET', '/api/results')).json()).toMatchObject({ count: 1 });
  });

  test('the tables of reports say what the journals say', async () => {
    const { differences } = await replay(world.register);
    expect(differences).toEqual([]);
    expect(world.complaints).toEqual([]);
  });
});
