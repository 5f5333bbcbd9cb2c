import { fastify, type FastifyInstance } from 'fastify';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as contract from '../../../src/contract/indicator.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import type { JsonObject } from '../../../src/core/basics/json.ts';
import type { Command } from '../../../src/register/command.ts';
import { newId } from '../../../src/register/new-id.ts';
import { perform, type Setting } from '../../../src/register/perform.ts';
import { discardReleaseCommand } from '../../../src/register/release/discard-release.ts';
import { draftStatementCommand } from '../../../src/register/release/draft-statement.ts';
import { listReleases } from '../../../src/register/release/list-releases.ts';
import { listStatements } from '../../../src/register/release/list-statements.ts';
import { loadPast } from '../../../src/register/release/load-past.ts';
import { orderReleaseCommand } from '../../../src/register/release/order-release.ts';
import { publishReleaseCommand } from '../../../src/register/release/publish-release.ts';
import { signStatementCommand } from '../../../src/register/release/sign-statement.ts';
import { BoardShelf } from '../../../src/server/public/board-shelf.ts';
import { buildReleaseHandler } from '../../../src/server/jobs/build-release.ts';
import { releaseFilesOf } from '../../../src/server/jobs/release-files-of.ts';
import { keepBoard } from '../../../src/server/public/keep-board.ts';
import { addIndicatorRoutes } from '../../../src/server/routes/indicator.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillIndicators } from '../filled-indicators.ts';
import { testVault } from '../test-vault.ts';

const note = { kk: 'Алғашқы шығарылым', ru: 'Первый выпуск', en: 'The first release' };
const dataThrough = '2026-10-31';

let register: FreshRegister;
let admin: Client;
let app: FastifyInstance;
const board = new BoardShelf();
const problems: string[] = [];
let keeper: { readonly stop: () => Promise<void> };
const setting: Setting = {
  isDemonstration: false,
  staffNeedSecondFactor: true,
  now: () => new Date('2026-11-26T06:00:00Z'),
  vault: testVault,
};

let keys = 0;
const act = async <Input, State, Answer extends JsonObject>(
  command: Command<Input, State, Answer>,
  input: Input,
  institutionId = nationalOffice,
) => {
  keys += 1;
  const requestKey = `release-test-${keys}`;
  return perform(register, command, { institutionId, asker: 'operator', requestKey, input }, setting);
};

/** Orders a release and does what the job would. */
const build = async (through: string): Promise<string> => {
  const ordered = await act(orderReleaseCommand, { dataThrough: through, note });
  if (!ordered.ok) throw new Error(ordered.refusal.code);
  const { id } = ordered.value;
  const handler = buildReleaseHandler(register, setting, releaseFilesOf, (problem) => problems.push(problem));
  const data = { institutionId: nationalOffice, recordId: id };
  await handler.run([{ id: newId('job'), data, isLast: false }]);
  return id;
};
const rowOf = async (id: string) =>
  (await register.readOnly('qaitu_app', async (trx) => listReleases(trx, id)))[0];
const refusalOf = (done: Awaited<ReturnType<typeof act>>) => (done.ok ? undefined : done.refusal.code);

let first = '';
beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  await fillIndicators(register, { universities: 3, stays: 900 });
  await fillIndicators(register, { universities: 2, stays: 200, isDemonstration: true, prefix: 'demo' });
  first = await build(dataThrough);
  const published = await act(publishReleaseCommand, { id: first });
  if (!published.ok) throw new Error(published.refusal.code);
  app = fastify();
  addIndicatorRoutes(app, { isOpen: () => true } as Parameters<typeof addIndicatorRoutes>[1], board);
  keeper = await keepBoard(register, board, (problem) => problems.push(problem));
}, 300_000);
afterAll(async () => {
  await keeper.stop();
  await app.close();
  await admin.end();
  await register.close();
  if (problems.length > 0) throw new Error(problems.join());
});

describe('a published release', () => {
  it('is built of real records alone, safe, and named after its day', async () => {
    const row = await rowOf(first);
    expect(row).toMatchObject({ status: 'published', isSafe: true, isDemonstration: false });
    expect(row?.name).toMatch(/^2026-10-31-[0-9a-f]{10}$/);
    const content = board.current()?.content;
    expect(content?.universities.map(({ id }) => id)).toEqual(['uni-001', 'uni-002', 'uni-003']);
    expect(content?.tables.length).toBeGreaterThan(10);
  });

  it('keeps exactly the records behind its printed tables', async () => {
    const past = await register.readOnly('qaitu_national', async (trx) => loadPast(trx, false));
    const content = board.current()?.content;
    expect(past.map(({ name }) => name)).toEqual([board.current()?.name]);
    const sizes = past[0]?.counted.map(({ id, year, month, records }) => [id, year, month, records.length]);
    const printed = content?.tables
      .filter(({ sum }) => sum > 0)
      .map(({ id, year, month, sum }) => [id, year, month, sum]);
    expect(sizes?.toSorted()).toEqual(printed?.toSorted());
    expect(await register.readOnly('qaitu_national', async (trx) => loadPast(trx, true))).toEqual([]);
  });

  it('is never altered: not published again, not thrown away, nothing older after it', async () => {
    expect(refusalOf(await act(publishReleaseCommand, { id: first }))).toBe('not-in-this-state');
    expect(refusalOf(await act(discardReleaseCommand, { id: first }))).toBe('not-in-this-state');
    const older = { dataThrough: '2026-09-30', note };
    expect(refusalOf(await act(orderReleaseCommand, older))).toBe('release-older');
    const future = { dataThrough: '2026-11-26', note };
    expect(refusalOf(await act(orderReleaseCommand, future))).toBe('release-day-not-over');
  });
});

describe('a demonstration record cannot enter a real release', () => {
  const insert = async (marks: readonly [boolean, boolean, boolean], of: string): Promise<string> => {
    try {
      await admin.query(
        `insert into release_member (institution_id, id, release_id, call_id, is_demonstration, institution_is_demonstration,
                                     call_is_demonstration, table_id, year, part, records)
         values ($1, 'x', $2, $3, $4, $5, $6, 'K2', 2025, 'returned', '{mob_1}')`,
        [`${of}-001`, first, of === 'uni' ? 'cal_uni_2025' : 'cal_demo_2025', ...marks],
      );
      return 'taken';
    } catch (error) {
      return error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error);
    }
  };

  it('whatever mark it is given', async () => {
    expect(await insert([false, false, false], 'demo')).toMatch(/^member_of_(institution|call)$/);
    expect(await insert([false, true, true], 'demo')).toBe('members_are_all_real_or_none');
    expect(await insert([true, true, true], 'demo')).toBe('member_of_release');
    expect(await insert([true, false, true], 'demo')).toMatch(/^member_of_/);
  });

  it('and its mark can no longer be taken away', async () => {
    await expect(
      admin.query(`update institution set is_demonstration = true where id = 'uni-001'`),
    ).rejects.toThrow('member_of_institution');
  });
});

describe('a cell that is not printed', () => {
  it('is found with its reason and without a number by every filter', async () => {
    const content = board.current()?.content;
    const hidden = content?.tables.flatMap((table) =>
      table.cells.flatMap(({ count }, at) =>
        count === null
          ? [{ table: table.id, year: table.year, unit: table.rows[Math.floor(at / table.columns.length)] }]
          : [],
      ),
    );
    expect(hidden?.length).toBeGreaterThan(0);
    for (const { table, year, unit } of (hidden ?? []).slice(0, 6)) {
      for (const query of [`indicator=${table}`, `unit=${unit}`, `year=${year}`, '']) {
        if (query === `indicator=${table}` && !/^[KQ]\d/.test(table)) continue;
        const answer = await app.inject(`/api/indicators?${query}`);
        expect(answer.statusCode).toBe(200);
        const { cells } = contract.searchIndicators.answer.parse(answer.json());
        expect(cells.filter(({ count, reason }) => (count === null) !== (reason !== null))).toEqual([]);
        expect(cells.some((cell) => cell.table === table && cell.count === null)).toBe(true);
      }
    }
  }, 60_000);

  it('is in no file of the release', async () => {
    const notice = board.earlier()[0];
    const csv = await board.readFile(notice?.name ?? '', 'indicators.json');
    expect(JSON.parse(csv?.body.toString('utf8') ?? '')).toEqual(board.current()?.content);
    for (const { name, bytes } of notice?.files ?? [])
      expect((await board.readFile(notice?.name ?? '', name))?.body.length).toBe(bytes);
    expect(await board.readFile('2026-10-31-0000000000', 'indicators.json')).toBeUndefined();
  });

  it('lets an answer be asked for again by its tag', async () => {
    const answer = await app.inject('/api/indicators?indicator=K2');
    const again = await app.inject({
      url: '/api/indicators?indicator=K2',
      headers: { 'if-none-match': String(answer.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
    expect((await app.inject('/api/indicators?indicator=K99')).statusCode).toBe(400);
    expect((await app.inject('/api/releases/2026-10-31-0000000000')).statusCode).toBe(404);
  });
});

describe('a statement', () => {
  it('is drafted from the release, signed once, and stays', async () => {
    const university = 'uni-001';
    const drafted = await act(draftStatementCommand, { year: 2023 }, university);
    if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal));
    const wrong = { year: 2023, sha256: 'f'.repeat(64) };
    expect(refusalOf(await act(signStatementCommand, wrong, university))).toBe('statement-changed');
    const right = { year: 2023, sha256: drafted.value.sha256 };
    expect(await act(signStatementCommand, right, university)).toMatchObject({
      ok: true,
      value: { version: 1 },
    });
    expect(refusalOf(await act(draftStatementCommand, { year: 2023 }, university))).toBe(
      'statement-unchanged',
    );
    const [row] = await register.inInstitution(university, async (trx) => listStatements(trx, university));
    expect(row).toMatchObject({ version: 1, status: 'signed', release: board.current()?.name });
    expect(row?.content).toMatchObject({ institutionId: university, year: 2023 });
  });
});

describe('the next release', () => {
  it('is attacked together with the first and is not published when that was not so', async () => {
    const second = await build('2026-11-24');
    const third = await build('2026-11-25');
    expect((await rowOf(second))?.status).toBe('built');
    expect(await act(publishReleaseCommand, { id: second })).toMatchObject({ ok: true });
    expect(refusalOf(await act(publishReleaseCommand, { id: third }))).toBe(
      'release-not-attacked-with-newer',
    );
    expect(await act(discardReleaseCommand, { id: third })).toMatchObject({ ok: true });
    expect((await rowOf(third))?.status).toBe('discarded');
  }, 300_000);
});
