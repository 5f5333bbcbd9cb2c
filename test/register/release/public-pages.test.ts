import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { indicatorIds } from '../../../src/core/indicator/indicator-id.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import type { JsonObject } from '../../../src/core/basics/json.ts';
import type { Command } from '../../../src/register/command.ts';
import { newId } from '../../../src/register/new-id.ts';
import { perform, type Setting } from '../../../src/register/perform.ts';
import { draftStatementCommand } from '../../../src/register/release/draft-statement.ts';
import { orderReleaseCommand } from '../../../src/register/release/order-release.ts';
import { publishReleaseCommand } from '../../../src/register/release/publish-release.ts';
import { signStatementCommand } from '../../../src/register/release/sign-statement.ts';
import type { DeskShelf } from '../../../src/server/desk-shelf.ts';
import { buildReleaseHandler } from '../../../src/server/jobs/build-release.ts';
import { releaseFilesOf } from '../../../src/server/jobs/release-files-of.ts';
import { keepBoard } from '../../../src/server/public/keep-board.ts';
import { statementsOn } from '../../../src/server/public/statements-on.ts';
import { openBoardApp } from '../../server/board-app.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillIndicators } from '../filled-indicators.ts';
import { testVault } from '../test-vault.ts';

const note = { kk: 'Алғашқы шығарылым', ru: 'Первый выпуск', en: 'The first release' };
const university = 'uni-001';
const setting: Setting = {
  isDemonstration: false,
  staffNeedSecondFactor: true,
  now: () => new Date('2026-11-26T06:00:00Z'),
  vault: testVault,
};
const problems: string[] = [];

let register: FreshRegister;
let keeper: { readonly stop: () => Promise<void> };
let site: Awaited<ReturnType<typeof openBoardApp>>;

let keys = 0;
const act = async <Input, State, Answer extends JsonObject>(
  command: Command<Input, State, Answer>,
  input: Input,
  institutionId = nationalOffice,
): Promise<Answer> => {
  keys += 1;
  const request = { institutionId, asker: 'operator', requestKey: `pages-${keys}`, input } as const;
  const done = await perform(register, command, request, setting);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

beforeAll(async () => {
  register = await freshRegister();
  await fillIndicators(register, { universities: 3, stays: 900 });
  const { id } = await act(orderReleaseCommand, { dataThrough: '2026-10-31', note });
  const handler = buildReleaseHandler(register, setting, releaseFilesOf, (problem) => problems.push(problem));
  await handler.run([
    { id: newId('job'), data: { institutionId: nationalOffice, recordId: id }, isLast: false },
  ]);
  await act(publishReleaseCommand, { id });
  const { sha256 } = await act(draftStatementCommand, { year: 2023 }, university);
  await act(signStatementCommand, { year: 2023, sha256 }, university);
  // All that the statements need of an open desk.
  const desk = { current: () => ({ register }) } as unknown as DeskShelf;
  site = await openBoardApp(statementsOn(desk));
  keeper = await keepBoard(register, site.board, (problem) => problems.push(problem));
}, 300_000);
afterAll(async () => {
  await keeper.stop();
  await site.close();
  await register.close();
});

it.each(locales)('every page of a release made of the register can be read in %s', async (locale) => {
  const content = site.board.current()?.content;
  const name = site.board.current()?.name ?? '';
  const addresses = [
    'indicators',
    ...indicatorIds.map((id) => `indicators/${id}`),
    ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [
      `indicators?year=${year}`,
      `indicators/K4?year=${year}`,
      `indicators/K2?year=${year}&month=6`,
    ]),
    ...(content?.universities ?? []).map(({ id }) => `indicators/university/${id}`),
    ...['releases', `releases/${name}`, `statements/${university}/2023`],
  ];
  for (const address of addresses) {
    const { statusCode, body } = await site.app.inject(`/${locale}/${address}`);
    expect(statusCode, address).toBe(200);
    // The dictionary of a release explains the status `undefined`.
    expect(body, address).not.toMatch(
      address.startsWith('releases/') ? /NaN|\[object/ : /NaN|undefined|\[object/,
    );
  }
});

it('a signed statement is a page, data and paper; of another year there is none', async () => {
  const data = (await site.app.inject(`/en/statements/${university}/2023.json`)).json() as unknown;
  expect(data).toMatchObject({ version: 1, statement: { institutionId: university, year: 2023 } });
  const { headers } = await site.app.inject(`/kk/statements/${university}/2023.pdf`);
  expect(headers['content-type']).toBe('application/pdf');
  expect((await site.app.inject(`/en/indicators/university/${university}`)).body).toContain(
    `/en/statements/${university}/2023`,
  );
  expect((await site.app.inject(`/en/statements/${university}/2022`)).statusCode).toBe(404);
});

it('a file of the release is fetched by the link on its page', async () => {
  const name = site.board.current()?.name ?? '';
  const { body } = await site.app.inject(`/en/releases/${name}`);
  const link = /href="(\/releases\/[^"]+\/indicators\.csv)"/.exec(body)?.[1] ?? '';
  expect((await site.app.inject(link)).statusCode).toBe(200);
});

it('nothing was complained of while it was built and shown', () => {
  expect(problems).toEqual([]);
});
