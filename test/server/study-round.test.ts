import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import { newId } from '../../src/register/new-id.ts';
import { openWorld, type Ask, type World } from '../world.ts';

let world: World;
let one: Ask;
let two: Ask;
let third: Ask;
let base = '';
let institution = '';
const ids: Record<string, string> = {};

const words = [
  'Moderator: What did you gain?',
  'P01: I learned the language. The town was dear.',
  'P02: Friends, and the language.',
  'P01: The language again.',
].join('\n');

const post = async (ask: Ask, path: string, body: object): Promise<Record<string, never>> => {
  const answer = await ask('POST', `${base}${path}`, { body });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json();
};
const get = async (ask: Ask, path: string) => {
  const answer = await ask('GET', `${base}${path}`);
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json();
};
const account = (key: string): string => world.accounts.get(key) ?? '';
const content = (name: string) => ({
  ...{ name, definition: '', include: '', exclude: '', example: '', color: '#0072b2', isCodable: true },
});
const place = (quote: string, from = 0): { readonly start: number; readonly end: number } => {
  const start = words.indexOf(quote, from);
  return { start, end: start + quote.length };
};
const revisions = new Map<Ask, number>();
const code = async (ask: Ask, quote: string, codeId: string | undefined, from = 0): Promise<void> => {
  const baseRevision = revisions.get(ask) ?? 0;
  const add = [{ id: newId('cdg'), ...place(quote, from), codeId }];
  const body = { roundId: ids['round'], version: 1, baseRevision, add, remove: [] };
  await post(ask, `/transcripts/${ids['text']}/codings`, body);
  revisions.set(ask, baseRevision + 1);
};

beforeAll(async () => {
  world = await openWorld();
  institution = world.institutions.get('office') ?? '';
  [one, two, third] = [await world.as('analyst'), await world.as('analyst-2'), await world.as('analyst-3')];
  base = `/api/institutions/${institution}`;
  const study = (await post(one, '/studies', { title: 'Life abroad', template: 'empty' })) as { id?: string };
  base += `/studies/${study.id}`;
  for (const name of ['P01', 'P02']) {
    const person = { name: `Person behind ${name}`, names: [], contact: '' };
    const made = (await post(one, '/participants', { mode: 'online', destination: 'POL', person })) as {
      id?: string;
    };
    ids[name] = made.id ?? '';
    const { texts } = await get(one, `/participants/${made.id}`);
    const gives = texts
      .filter(
        (one: { purpose: string; locale: string }) => one.purpose === 'taking-part' && one.locale === 'en',
      )
      .map(({ purpose, version, textSha256 }: Record<string, unknown>) => ({ purpose, version, textSha256 }));
    await post(one, `/participants/${made.id}/consents`, { locale: 'en', gives, withdraws: [] });
  }
}, 600_000);
afterAll(async () => {
  await world.close();
});

test('A codebook grows under versions, is frozen once, and says what changed', async () => {
  const add = async (name: string, parentId: string | null = null): Promise<string> => {
    const made = (await post(one, '/codebook', { do: 'add', parentId, content: content(name) })) as {
      codeId?: string;
    };
    return made.codeId ?? '';
  };
  ids['language'] = await add('Language');
  ids['friends'] = await add('Friends');
  ids['money'] = await add('Money', ids['language']);
  const frozen = (await post(one, '/codebook-versions', {})) as { id?: string; version?: number };
  expect(frozen.version).toBe(1);
  const again = await one('POST', `${base}/codebook-versions`, { body: {} });
  expect(again.json()).toMatchObject({ code: 'codebook-as-frozen' });
  // Two write against the same version: the second is refused and nothing of the first is lost.
  const change = (name: string) => ({
    do: 'change',
    codeId: ids['money'],
    baseVersion: 1,
    content: content(name),
  });
  await post(one, '/codebook', change('Money and costs'));
  const late = await two('POST', `${base}/codebook`, { body: change('Prices') });
  expect(late.json()).toMatchObject({ code: 'code-changed', params: { version: 2 } });
  await post(two, '/codebook', {
    do: 'move',
    codeId: ids['money'],
    parentId: null,
    beforeId: ids['language'],
  });
  const circle = { do: 'move', codeId: ids['money'], parentId: ids['money'], beforeId: null };
  expect((await one('POST', `${base}/codebook`, { body: circle })).json()).toMatchObject({
    code: 'code-below-itself',
  });
  const book = await get(two, '/codebook');
  expect(book.codes.map((line: { content: { name: string } }) => line.content.name)).toEqual([
    'Money and costs',
    'Language',
    'Friends',
  ]);
  expect(book.isUnfrozen).toBe(true);
  const second = (await post(one, '/codebook-versions', {})) as { id?: string };
  ids['book'] = second.id ?? '';
  expect((await get(one, `/codebook-versions/${second.id}`)).differences).toEqual([
    { id: ids['money'], name: 'Money and costs', what: 'changed', parts: ['name', 'place'] },
  ]);
  await post(one, '/codebook', { do: 'remove', codeId: ids['friends'] });
  await post(one, '/codebook', { do: 'restore', codeId: ids['friends'] });
  expect((await get(one, '/codebook')).codes).toHaveLength(3);
});

test('In a round nobody sees the sheet of another by any endpoint until all have handed in', async () => {
  const speakers = [
    { label: 'Moderator', participantId: null },
    { label: 'P01', participantId: ids['P01'] },
    { label: 'P02', participantId: ids['P02'] },
  ];
  const turns = words.split('\n').map((line) => {
    const [speaker = '', said = ''] = line.split(': ');
    const { start, end } = place(said);
    return { speaker, start, end, from: null, to: null };
  });
  const text = { name: 'First group', words, sessionId: null, turns, speakers, hideNames: false };
  ids['text'] = ((await post(one, '/transcripts', text)) as { id?: string }).id ?? '';
  const round = {
    ...{ codebookId: ids['book'], unit: 'turn', transcriptIds: [ids['text']] },
    coders: [account('analyst'), account('analyst-2')],
  };
  const alone = await one('POST', `${base}/rounds`, { body: { ...round, coders: [account('analyst')] } });
  expect(alone.json()).toMatchObject({ code: 'round-coders-too-few' });
  ids['round'] = ((await post(one, '/rounds', round)) as { id?: string }).id ?? '';
  await code(one, 'I learned the language', ids['language']);
  await code(one, 'Friends', ids['friends']);
  await code(one, 'The language again', ids['language']);
  await code(two, 'the language', ids['language']);
  await code(two, 'The language again', ids['language']);

  // Everything that the second coder may ask of the study, while the round is open: nothing of it knows the first one's sheet.
  const places: Readonly<Record<string, string>> = {
    ...{ institutionId: institution, studyId: base.split('/').at(-1) ?? '', transcriptId: ids['text'] ?? '' },
    ...{ roundId: ids['round'] ?? '', codeId: ids['friends'] ?? '', codebookId: ids['book'] ?? '' },
    ...{ version: '1', participantId: ids['P01'] ?? '' },
  };
  const asked = endpoints.filter(
    ({ method, path }) => method === 'GET' && path.includes('/studies/:studyId'),
  );
  const own = await one('GET', `${base}/transcripts/${ids['text']}/coding?round=${ids['round']}`);
  const sheets = await world.register.inInstitution(institution, async (trx) =>
    trx
      .selectFrom('coding_sheet')
      .select(['id', 'coder_id'])
      .where('round_id', '=', ids['round'] ?? '')
      .execute(),
  );
  const hidden = sheets.find(({ coder_id }) => coder_id === account('analyst'))?.id ?? '';
  const codings = await world.register.inInstitution(institution, async (trx) =>
    trx.selectFrom('coding').select('id').where('sheet_id', '=', hidden).execute(),
  );
  expect(codings).toHaveLength(3);
  expect(own.statusCode).not.toBe(500);
  const secret = 'What the first coder thinks of it';
  await post(one, '/memos', {
    ...{ memoId: null, baseVersion: 0, words: secret },
    on: { target: 'passage', targetId: ids['text'], version: 1, start: 0, end: 5 },
  });
  const memos = async (ask: Ask): Promise<string> => (await ask('GET', `${base}/exchange/memos`)).body;
  expect(await memos(one)).toContain(secret);
  expect(await memos(two)).not.toContain(secret);
  let answered = 0;
  for (const reader of [two, third])
    for (const { path } of asked) {
      const address = path.replaceAll(/:([A-Za-z]+)/g, (_all, name: string) => places[name] ?? newId('xxx'));
      for (const query of [
        '',
        `?round=${ids['round']}&version=1`,
        '?format=csv&locale=en',
        '?version=1&known=',
      ]) {
        const answer = await reader('GET', `${address}${query}`);
        if (answer.statusCode === 200) answered += 1;
        expect(answer.body, path).not.toContain(hidden);
        for (const { id } of codings) expect(answer.body, path).not.toContain(id);
      }
    }
  expect(answered).toBeGreaterThan(20);
  const history = await two('GET', `/api/institutions/${institution}/history/coding-sheet/${hidden}`);
  expect(history.statusCode).not.toBe(200);
  const uses = (await get(two, '/codebook')).codes.map((line: { uses: number }) => line.uses);
  expect(uses).toEqual([0, 2, 0]);
  expect(await get(two, `/rounds/${ids['round']}`)).toMatchObject({ compared: null, isCoder: true });
  expect((await get(one, '/matrix')).rows.every((row: { people: number }) => row.people === 0)).toBe(true);

  await post(one, `/rounds/${ids['round']}/texts/${ids['text']}/hand-in`, {});
  expect((await get(two, `/rounds/${ids['round']}`)).texts[0].sheets).toEqual([
    { coderId: account('analyst'), isHandedIn: true },
    { coderId: account('analyst-2'), isHandedIn: false },
  ]);
  const early = { transcriptId: ids['text'], start: 0, end: 1, decisions: [], reason: 'x' };
  expect(
    (await third('POST', `${base}/rounds/${ids['round']}/settle`, { body: early })).json(),
  ).toMatchObject({
    code: 'round-still-open',
  });
  const last = await post(two, `/rounds/${ids['round']}/texts/${ids['text']}/hand-in`, {});
  expect(last).toEqual({ isCompared: true });
  const late = { roundId: ids['round'], version: 1, baseRevision: 9, add: [], remove: [] };
  expect((await two('POST', `${base}/transcripts/${ids['text']}/codings`, { body: late })).statusCode).toBe(
    409,
  );
});

test('What differs is settled by a third, with its history, and becomes the agreed sheet', async () => {
  const round = `/rounds/${ids['round']}`;
  const seen = await get(third, round);
  expect(seen.compared.agreement).toMatchObject({ units: 3, same: 2, several: 0 });
  expect(seen.compared.agreement.kappa.value).not.toBe(1);
  expect(seen.doubled).toEqual({ units: 4, all: 4, needed: 4, isEnough: true });
  const [unit] = seen.compared.disagreements;
  expect(unit).toMatchObject({ words: 'Friends, and the language.', speaker: 'P02', shared: [] });
  expect(unit.disputed).toEqual([
    { codeId: ids['friends'], givenBy: [account('analyst')], notBy: [account('analyst-2')], isGiven: null },
  ]);
  const settle = (isGiven: boolean, reason: string) => ({
    ...{ transcriptId: ids['text'], start: unit.start, end: unit.end, reason },
    decisions: [{ codeId: ids['friends'], isGiven }],
  });
  const coder = await one('POST', `${base}${round}/settle`, { body: settle(true, 'I am right') });
  expect(coder.json()).toMatchObject({ code: 'settler-is-coder' });
  const silent = await third('POST', `${base}${round}/settle`, { body: settle(true, ' ') });
  expect(silent.json()).toMatchObject({ code: 'settling-reason-missing' });
  expect(await post(third, `${round}/settle`, settle(false, 'Only named'))).toEqual({ isSettled: true });
  // A later word takes the place of the earlier, and the agreed sheet follows.
  await post(third, `${round}/settle`, settle(true, 'The definition fits'));
  const settled = await get(one, round);
  expect(settled.round.status).toBe('settled');
  expect(settled.compared.disagreements[0].history).toMatchObject([
    { reason: 'Only named', isGiven: false, status: 'replaced' },
    { reason: 'The definition fits', isGiven: true, status: 'stands' },
  ]);
  const { rows, participants } = await get(one, '/matrix');
  expect(participants.map((who: { pseudonym: string }) => who.pseudonym)).toEqual(['P01', 'P02']);
  expect(
    rows.map((row: { code: { name: string }; counts: number[]; people: number }) => [
      row.code.name,
      row.counts,
    ]),
  ).toEqual([
    ['Money and costs', [0, 0]],
    ['Language', [2, 0]],
    ['Friends', [0, 1]],
  ]);
  const csv = await one('GET', `${base}/matrix-file?format=csv&locale=en`);
  expect(csv.body).toContain('Language,2,0,0,1,2');
  const curve = await get(one, '/saturation');
  expect(curve.turns[0].steps.map((step: { total: number }) => step.total)).toEqual([0, 1, 2, 2]);
});

test('A theme is shown beside an indicator, counted anew after somebody withdrew, and taken back', async () => {
  const three = (text: string) => ({ kk: text, ru: text, en: text });
  const wish = { name: { en: 'Ties' }, statement: {}, codes: [ids['friends'], ids['language']] };
  const { themeId = '' } = (await post(one, '/themes', { do: 'form', content: wish })) as {
    themeId?: string;
  };
  const link = `/themes/${themeId}/link`;
  const early = await one('POST', `${base}${link}`, { body: { indicator: 'K1' } });
  expect(early.json()).toMatchObject({ code: 'theme-needs-three-languages' });
  const content = { ...wish, name: three('Ties'), statement: three('People keep friends and the language.') };
  await post(one, '/themes', { do: 'change', themeId, baseVersion: 1, content });
  await post(one, link, { indicator: 'K1' });
  const shown = async () => (await get(two, '/themes')).themes[0].shown;
  expect(await shown()).toMatchObject({ indicator: 'K1', people: 2, base: 2, isOutdated: false });
  const refused = await one('POST', `${base}/themes`, { body: { do: 'remove', themeId } });
  expect(refused.json()).toMatchObject({ code: 'theme-shown' });
  const consents = `/participants/${ids['P02']}/consents`;
  await post(one, consents, { locale: 'en', gives: [], withdraws: ['taking-part'] });
  await expect.poll(shown, { timeout: 30_000 }).toMatchObject({ people: 1, base: 1 });
  expect((await get(one, '/matrix')).participants).toHaveLength(1);
  await post(one, link, { indicator: null });
  expect(await shown()).toBeNull();
  await post(one, '/themes', { do: 'remove', themeId });
});

test('An analyst of another institution gets nothing of it', async () => {
  const other = await world.as('alatau-coordinator');
  for (const path of [
    '/codebook',
    '/rounds',
    `/rounds/${ids['round']}`,
    '/themes',
    '/matrix',
    '/saturation',
  ]) {
    const answer = await other('GET', `${base}${path}`);
    expect(answer.statusCode, path).toBe(403);
  }
  const write = await other('POST', `${base}/codebook`, { body: { do: 'remove', codeId: ids['money'] } });
  expect(write.statusCode).toBe(403);
});
