import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/core/basics/add-days.ts';
import { dayOf } from '../../src/core/basics/format-date.ts';
import { nationalTimeZone } from '../../src/core/basics/national-time-zone.ts';
import { placeCodes } from '../../src/core/alumni/returns/place-codes.ts';
import { readFactLines } from '../../src/core/alumni/returns/read-fact-lines.ts';
import { waveDays } from '../../src/core/alumni/wave-days.ts';
import { evidenceLadder } from '../../src/core/obligation/evidence.ts';
import { loadReturnFacts } from '../../src/register/alumni/load-return-facts.ts';
import { rebuildReturnFacts } from '../../src/register/alumni/rebuild-return-facts.ts';
import { collectOwnData } from '../../src/register/own-data.ts';
import { erasePersonCommand } from '../../src/register/person/erase-person.ts';
import { writeLetters } from '../../src/register/mail.ts';
import { perform } from '../../src/register/perform.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { alumniDayHandler } from '../../src/server/jobs/alumni-day.ts';
import { followUpLetterHandler } from '../../src/server/jobs/follow-up-letter.ts';
import type { PostedLetter } from '../../src/server/mail/mailer.ts';
import { agreeToFollowUp, openHomeWorld } from '../home-world.ts';
import { askerOf, nextKey, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let now = new Date();
let visitor: Ask;
let alatau = '';
const posted: PostedLetter[] = [];

const setting = () => ({ ...world.parts.setting, now: () => now });
const asThen = async (who: string): Promise<Ask> => {
  const app = world.appWith({ setting: setting() });
  return askerOf(app, await world.cookieOf(who));
};
const at = (day: string): void => {
  now = new Date(`${day}T04:00:00Z`);
};
const one = async <Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row> => {
  const { rows } = await admin.query<Row>(statement, [...values]);
  if (rows[0] === undefined) throw new Error(`nothing: ${statement}`);
  return rows[0];
};

interface Alumnus {
  readonly institutionId: string;
  readonly id: string;
  readonly endedOn: string;
  readonly personId: string;
}
const alumnusOf = async (who: string): Promise<Alumnus> =>
  one(
    `select institution_id as "institutionId", id, ended_on::text as "endedOn", person_id as "personId"
       from alumnus where account_id = $1`,
    [world.accounts.get(who)],
  );
const followUpOf = async (who: string) =>
  one<{ id: string; status: string; reminders: number; closesOn: string; dueOn: string }>(
    `select f.id, f.status, f.reminders, f.closes_on::text as "closesOn", f.due_on::text as "dueOn"
       from follow_up f join alumnus u on u.institution_id = f.institution_id and u.id = f.alumnus_id
      where u.account_id = $1 order by f.wave desc limit 1`,
    [world.accounts.get(who)],
  );

/** Each line of the page of returns is what the facts say now, whatever came in between. */
const expectFreshReturns = async (): Promise<void> => {
  for (const key of ['alatau', 'esil']) {
    const institutionId = world.institutions.get(key) ?? '';
    const { rows: kept } = await admin.query<Record<string, unknown> & { id: string }>(
      `select id, call_id as "callId", ended_on::text as "endedOn", cohort, country, region, level, funding, field, lot,
              invited, answered, late, away_days as "awayDays", return_days as "returnDays",
              return_evidence as "returnEvidence", first_state as "firstState", first_after_days as "firstAfterDays",
              first_by_days as "firstByDays", first_evidence as "firstEvidence", last_state as "lastState",
              last_days as "lastDays", death_days as "deathDays",
              jsonb_build_object('6', at_6, '12', at_12, '36', at_36, '60', at_60) as at
         from return_fact where institution_id = $1 order by id`,
      [institutionId],
    );
    const { rows } = await admin.query<{ id: string }>('select id from alumnus where institution_id = $1', [
      institutionId,
    ]);
    const fresh = await world.register.inInstitution(institutionId, async (trx) =>
      loadReturnFacts(
        trx,
        institutionId,
        rows.map(({ id }) => id),
      ),
    );
    expect(kept).toEqual(fresh);
    expect(kept).toHaveLength(rows.length);
  }
};
const returnFactOf = async (who: string) =>
  one<{ last: string | null; answered: boolean; late: boolean }>(
    `select f.last_state as last, f.answered, f.late
       from return_fact f join alumnus u on u.institution_id = f.institution_id and u.id = f.id
      where u.account_id = $1 order by u.ended_on desc limit 1`,
    [world.accounts.get(who)],
  );

/** The day's job of both universities, and the letters that its entries order; a letter is kept once by its key. */
const runDay = async (): Promise<void> => {
  const today = dayOf(now.toISOString(), nationalTimeZone);
  for (const key of ['alatau', 'esil']) {
    const institutionId = world.institutions.get(key) ?? '';
    await alumniDayHandler(world.register, setting())({ institutionId, today }, { isLast: false });
    await writeAll(institutionId);
  }
};
const writeAll = async (institutionId: string): Promise<void> => {
  const { rows } = await admin.query<{ id: string }>(
    `select id from journal where institution_id = $1
        and kind in ('FollowUpInvited', 'FollowUpReminded', 'FollowUpLinkReissued') order by sequence`,
    [institutionId],
  );
  const handler = followUpLetterHandler(
    world.register,
    { publicUrl: 'http://127.0.0.1:3000', secret: world.parts.invitationSecret, setting: setting() },
    async (letters) => {
      await world.register.readWrite(async (trx) => {
        const written = await writeLetters(trx, letters, 'kept');
        posted.push(...letters.filter(({ key }) => written.has(key)));
      });
    },
    () => dayOf(now.toISOString(), nationalTimeZone),
  );
  const jobs = rows.map(({ id }) => ({ id, isLast: false, data: { institutionId, entryId: id } }));
  if (jobs.length > 0) await handler.run(jobs);
};
const lettersTo = (who: string) => posted.filter(({ accountId }) => accountId === world.accounts.get(who));
const tokenOf = (letter: PostedLetter | undefined): string =>
  /\/follow-up#(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
const codeOf = (letter: PostedLetter | undefined): string =>
  /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/.exec(letter?.text ?? '')?.[0] ?? '';

/** Whoever came home agrees to be asked, the stays are followed, and two of them say something before the first wave. */
const beginToFollow = async (): Promise<void> => {
  await agreeToFollowUp(world, admin, asThen);
  await runDay();
  const aigerim = await alumnusOf('aigerim');
  now = new Date(now.getTime() + 40 * 86_400_000);
  const said = await (
    await asThen('aigerim')
  )('POST', `/api/institutions/${alatau}/alumni/${aigerim.id}/outcomes`, {
    body: {
      ...{ state: 'returned', since: aigerim.endedOn.slice(0, 7), country: null, inField: true },
      ...{ evidence: 'self-report', fileId: null, isConsented: false, replacesId: null },
    },
  });
  expect(said.statusCode).toBe(200);
  const ruslan = await alumnusOf('ruslan');
  const stopped = await (
    await asThen('ruslan')
  )('POST', `/api/institutions/${ruslan.institutionId}/alumni/${ruslan.id}/stop`);
  expect(stopped.statusCode).toBe(200);
};

beforeAll(async () => {
  world = await openHomeWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  alatau = world.institutions.get('alatau') ?? '';
  await beginToFollow();
  const { endedOn } = await alumnusOf('aigerim');
  at(waveDays(endedOn, 6).dueOn);
  visitor = askerOf(world.appWith({ setting: setting() }));
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

test('a wave is asked once, whatever is begun again between the ordering and the sending', async () => {
  await expectFreshReturns();
  await runDay();
  const before = posted.length;
  expect(lettersTo('aigerim')).toHaveLength(1);
  await runDay();
  now = new Date(now.getTime() + 60_000);
  await runDay();
  expect(posted).toHaveLength(before);
  expect(lettersTo('aigerim')[0]).toMatchObject({ kind: 'follow-up', locale: 'kk' });
});

test('the link opens what was asked, never a name; the printed code opens the same', async () => {
  const [letter] = lettersTo('aigerim');
  const opened = await visitor('POST', '/api/follow-up/open', { body: { token: tokenOf(letter) } });
  expect([opened.statusCode, opened.json()]).toMatchObject([
    200,
    { status: 'invited', wave: 6, locale: 'kk', stay: { country: 'DEU' }, known: { state: 'returned' } },
  ]);
  expect(opened.body).not.toMatch(/@|Айгерім/);
  const typed = await visitor('POST', '/api/follow-up/open', {
    body: { code: codeOf(letter).toLowerCase().replaceAll('-', ' ') },
  });
  expect(typed.json()).toEqual(opened.json());
});

test('a newer link replaces the older, and what is unknown, foreign or replaced gets one answer', async () => {
  const [letter] = lettersTo('aigerim');
  const { id } = await followUpOf('aigerim');
  const coordinator = await asThen('alatau-coordinator');
  const made = await coordinator('POST', `/api/institutions/${alatau}/follow-ups/${id}/links`);
  expect(made.json()).toEqual({ sent: true });
  expect(made.body).not.toContain(tokenOf(letter));
  await writeAll(alatau);
  const newer = lettersTo('aigerim').at(-1);
  expect(tokenOf(newer)).not.toBe(tokenOf(letter));
  const [place = '', record = '', end = ''] = tokenOf(newer).split('.');
  const other = await followUpOf('daniyar');
  for (const token of [
    tokenOf(letter),
    `${place}.${other.id}.${end}`,
    `${world.institutions.get('esil')}.${record}.${end}`,
    `${place}.${record}.${'A'.repeat(43)}`,
    'nothing',
  ]) {
    const answer = await visitor('POST', '/api/follow-up/open', { body: { token } });
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: 'link-unknown' }]);
  }
  const old = await visitor('POST', '/api/follow-up/open', { body: { code: codeOf(letter) } });
  expect(old.json()).toEqual({ code: 'link-unknown' });
});

test('an answer is taken once a link, and what is wrong in it is named at its question', async () => {
  const token = tokenOf(lettersTo('aigerim').at(-1));
  const say = async (answers: object) =>
    visitor('POST', '/api/follow-up/answer', { body: { token, version: 1, answers } });
  const good = { place: 'abroad', country: 'DEU', activity: 'work', since: '2026-01' };
  const wrong = await say({ ...good, since: 'spring 2026' });
  expect([wrong.statusCode, wrong.json()]).toMatchObject([
    422,
    { code: 'incomplete', list: [{ code: 'since-not-a-month', field: 'since' }] },
  ]);
  const { endedOn } = await alumnusOf('aigerim');
  const early = await say({
    place: 'home',
    activity: 'work',
    since: String(Number(endedOn.slice(0, 4)) - 1),
  });
  expect(early.json()).toMatchObject({ list: [{ code: 'returned-before-end', field: 'since' }] });
  const intention = {
    ...{ intendStay: 'undecided', intendReturn: 'within-five-years' },
    ...{ intendMotive: 'research', intendPlans: 'joint-work' },
  };
  const since = endedOn.slice(0, 7);
  const done = await say({ ...good, since, inField: true, ...intention });
  expect([done.statusCode, done.json()]).toEqual([200, { answered: true }]);
  const again = await say({ ...good, since });
  expect([again.statusCode, again.json()]).toMatchObject([409, { code: 'follow-up-answered' }]);
  const opened = await visitor('POST', '/api/follow-up/open', { body: { token } });
  expect(opened.json()).toMatchObject({ status: 'answered', known: null });
  // His own earlier word gave way to it.
  const { rows } = await admin.query<{ state: string; status: string }>(
    `select state, status from outcome where alumnus_id = $1 order by recorded_at`,
    [(await alumnusOf('aigerim')).id],
  );
  expect(rows).toEqual([
    { state: 'returned', status: 'replaced' },
    { state: 'work-abroad', status: 'stands' },
  ]);
  await expectFreshReturns();
  expect(await returnFactOf('aigerim')).toEqual({ last: 'work-abroad', answered: true, late: false });
});

test('what somebody intends is seen by himself and counted, and by no coordinator, officer, reviewer or administrator', async () => {
  const own = await (await asThen('aigerim'))('GET', '/api/me/intentions');
  const { intentions } = own.json<{ intentions: { occasion: string; answers: { return: string } }[] }>();
  expect(intentions.map(({ occasion, answers }) => `${occasion} ${answers.return}`).toSorted()).toEqual([
    'agreement within-a-year',
    'wave-6 within-five-years',
  ]);
  const { id } = await alumnusOf('aigerim');
  for (const who of [
    'alatau-coordinator',
    'officer',
    'alatau-head',
    'alatau-administrator',
    'committee',
    'reviewer-1',
  ]) {
    const ask = await asThen(who);
    expect((await ask('GET', '/api/intention-sums')).statusCode).toBe(403);
    for (const url of [
      '/api/me/intentions',
      `/api/institutions/${alatau}/alumni/${id}`,
      `/api/institutions/${alatau}/follow-ups`,
      `/api/institutions/${alatau}/outcome-cases`,
      `/api/institutions/${alatau}/journal`,
    ])
      expect((await ask('GET', url)).body).not.toContain('within-five-years');
  }
  const sums = await (await asThen('analyst'))('GET', '/api/intention-sums');
  expect(sums.json()).toMatchObject({
    sums: expect.arrayContaining([
      { occasion: 'wave-6', question: 'return', answer: 'within-five-years', people: null },
    ]) as unknown,
    // Whose answers can be compared are so few that nothing is told of them.
    changes: [{ from: 'agreement', to: 'wave-6', pairs: null, change: { status: 'suppressed' } }],
    lots: [{ occasion: 'agreement', drawnIn: null, difference: { status: 'suppressed' } }],
  });
  // Neither the history nor the kept answer holds it.
  for (const table of ['journal', 'answer_content', 'request_answer', 'outcome'])
    expect(
      await one(`select count(*)::int as found from ${table} t where t::text like '%within-five-years%'`),
    ).toEqual({ found: 0 });
});

test('reminders go to whoever has not answered, and stop at the answer, the stop and the withdrawal', async () => {
  const { dueOn } = await followUpOf('daniyar');
  const week = new Date(`${dueOn}T04:00:00Z`);
  week.setUTCDate(week.getUTCDate() + 8);
  now = week;
  await runDay();
  expect(lettersTo('daniyar').map(({ key }) => key.split(' ')[0])).toEqual([
    'follow-up',
    'follow-up-reminder',
  ]);
  expect(lettersTo('aigerim').filter(({ key }) => key.startsWith('follow-up-reminder'))).toEqual([]);
  // By the first letter of all, though its link could be an old one.
  const token = tokenOf(lettersTo('daniyar')[0]);
  const stopped = await visitor('POST', '/api/follow-up/stop', { body: { token, why: 'asked-to' } });
  expect(stopped.json()).toEqual({ stopped: true });
  const kamila = await alumnusOf('kamila');
  await admin.query(
    `update consent set withdrawn_at = now() where person_id = $1 and purpose = 'follow-up'`,
    [kamila.personId],
  );
  const before = posted.length;
  now = new Date(now.getTime() + 40 * 86_400_000);
  await runDay();
  expect(
    posted.slice(before).filter(({ accountId }) => accountId === world.accounts.get('arman')),
  ).toHaveLength(1);
  for (const who of ['aigerim', 'daniyar', 'kamila', 'ruslan'])
    expect(posted.slice(before).filter(({ accountId }) => accountId === world.accounts.get(who))).toEqual([]);
  expect(await followUpOf('kamila')).toMatchObject({ status: 'stopped' });
  await expectFreshReturns();
  // Whoever only stopped the asking is counted with what he said; of whoever withdrew nothing is counted that he agreed to before.
  expect((await returnFactOf('kamila')).last).toBeNull();
  expect(await one(`select stop_reason as why from alumnus where id = $1`, [kamila.id])).toEqual({
    why: 'withdrawn',
  });
});

test('a wave that is closed takes no answer, and no telephone takes what somebody intends', async () => {
  const { id, closesOn } = await followUpOf('arman');
  const esil = (await alumnusOf('arman')).institutionId;
  const who = esil === alatau ? 'alatau-coordinator' : 'esil-coordinator';
  const url = `/api/institutions/${esil}/follow-ups/${id}`;
  const answers = { place: 'home', activity: 'study', since: closesOn.slice(0, 4) };
  const told = await (
    await asThen(who)
  )('POST', `${url}/answer`, {
    body: { version: 1, answers: { ...answers, intendStay: 'yes' } },
  });
  expect(told.json()).toEqual({ code: 'intention-not-by-telephone' });
  const letter = await (await asThen(who))('GET', `${url}/letter?locale=kk`);
  expect([letter.statusCode, letter.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  now = new Date(Date.parse(`${closesOn}T04:00:00Z`) + 86_400_000);
  const token = tokenOf(lettersTo('arman')[0]);
  visitor = askerOf(world.appWith({ setting: setting() }));
  const late = await visitor('POST', '/api/follow-up/answer', { body: { token, version: 1, answers } });
  expect([late.statusCode, late.json()]).toMatchObject([409, { code: 'follow-up-closed' }]);
  await runDay();
  expect(await followUpOf('arman')).toMatchObject({ status: 'closed' });
});

test('a file is looked at, recorded by consent and undone; whom it names without consent is only counted', async () => {
  const coordinator = await asThen('alatau-coordinator');
  const list = await coordinator('GET', `/api/institutions/${alatau}/follow-ups`);
  const { followUps } = list.json<{
    followUps: { participant: string; reference: string; alumnusId: string }[];
  }>();
  const own = await alumnusOf('aigerim');
  const reference = followUps.find(({ alumnusId }) => alumnusId === own.id)?.reference ?? '';
  const left = followUps.find(({ alumnusId }) => alumnusId !== own.id)?.reference ?? '';
  await admin.query(`update consent set withdrawn_at = now() where purpose = 'contributions'`);
  const { endedOn } = own;
  const day = dayOf(now.toISOString(), nationalTimeZone);
  const text = [
    'reference,state,from,to,seen_on',
    `${reference},returned,${endedOn},${endedOn},${day}`,
    `nobody-1,returned,${endedOn},${endedOn},${day}`,
    // A visit home during the stay is no return.
    `${reference},returned,${addDays(endedOn, -40)},${addDays(endedOn, -40)},${addDays(endedOn, -1)}`,
  ].join('\n');
  const url = `/api/institutions/${alatau}/outcome-imports`;
  const body = { fileName: 'letter.csv', text, evidence: 'employer-letter' };
  const preview = await coordinator('POST', `${url}/preview`, { body });
  expect(preview.json()).toMatchObject({
    rows: 3,
    matches: 1,
    unknown: 1,
    withoutConsent: 0,
    beforeEnd: 1,
    faults: [],
  });
  const pension = await coordinator('POST', `${url}/preview`, {
    body: { ...body, evidence: 'pension-months' },
  });
  expect(pension.json()).toMatchObject({ matches: 0, withoutConsent: 2 });
  const wrong = await coordinator('POST', url, {
    body: { ...body, text: `${text}\n${left},gone,x,y,z` },
  });
  expect(wrong.json()).toMatchObject({ code: 'import-rows-wrong' });
  const done = await coordinator('POST', url, { body });
  expect(done.json()).toMatchObject({ recorded: 1 });
  await expectFreshReturns();
  // The stronger evidence holds until somebody has settled it.
  expect((await returnFactOf('aigerim')).last).toBe('returned');
  // It contradicts what she said: shown, the stronger evidence first, and settled by a person.
  const cases = await coordinator('GET', `/api/institutions/${alatau}/outcome-cases`);
  expect(cases.json<{ cases: { contradictions: object[] }[] }>().cases[0]?.contradictions).toHaveLength(1);
  expect((await coordinator('POST', url, { body })).json()).toEqual({ code: 'import-done-before' });
  const { id } = done.json<{ id: string }>();
  const undone = await coordinator('POST', `${url}/${id}/undo`, { body: { reason: 'the wrong file' } });
  expect(undone.json()).toEqual({ undone: 1 });
  await expectFreshReturns();
  expect((await returnFactOf('aigerim')).last).toBe('work-abroad');
});

test('the page of returns is for who may see it, each his own, and tells nothing of few', async () => {
  const esil = world.institutions.get('esil') ?? '';
  const read = async (who: string, query = '') => (await asThen(who))('GET', `/api/returns${query}`);
  const own = await read('alatau-coordinator');
  expect(own.statusCode).toBe(200);
  expect(own.json()).toMatchObject({
    all: {
      known: null,
      byState: [],
      raw: { value: null, status: 'suppressed', reasons: ['too-few-people'] },
    },
    returned: { reason: 'too-few-people' },
    pooled: null,
  });
  expect((await read('alatau-head', `?institution=${alatau}`)).json()).toEqual(own.json());
  expect(own.body).not.toContain(esil);
  const choices = (body: { choices: { dimension: string; options: { key: string }[] }[] }) =>
    body.choices.find(({ dimension }) => dimension === 'institution')?.options.map(({ key }) => key);
  for (const who of ['officer', 'analyst', 'auditor']) {
    const all = await read(who, '?by=institution&horizon=6');
    expect(choices(all.json())).toEqual([alatau, esil].toSorted());
    const one = await read(who, `?institution=${esil}`);
    expect(one.json<{ alumni: number }>().alumni).toBeGreaterThan(0);
  }
  for (const who of ['alatau-coordinator', 'alatau-head'])
    expect((await read(who, `?institution=${esil}`)).statusCode).toBe(403);
  for (const who of ['aigerim', 'reviewer-1', 'committee', 'alatau-administrator'])
    expect((await read(who)).statusCode).toBe(403);
  expect((await read('officer', '?horizon=7')).statusCode).toBe(400);
});

test('whom a lot did not send may say what he intends, once, and nobody else for him', async () => {
  const refused = await one<{ id: string; institutionId: string; awardId: string; accountId: string }>(
    `select a.id, a.institution_id as "institutionId", w.id as "awardId", a.account_id as "accountId"
       from application a join award w on w.institution_id = a.institution_id and w.application_id = a.id
      where w.outcome in ('reserve', 'refused')
        and not exists (select from mobility m where m.application_id = a.id) order by a.id limit 1`,
  );
  const { id, institutionId, awardId, accountId } = refused;
  const [who = ''] = [...world.accounts].find(([, account]) => account === accountId) ?? [];
  const url = `/api/institutions/${institutionId}/applications/${id}/intentions`;
  const answers = { stay: 'no', return: 'now', motive: 'duty', plans: 'nothing' };
  const say = async (asker: string) => (await asThen(asker))('POST', url, { body: { answers } });
  const setZone = async (zone: string): Promise<void> => {
    await admin.query(
      `update award_explanation set content = content || jsonb_build_object('zone', $2::text, 'belowLeast', null)
        where id = $1`,
      [awardId, zone],
    );
  };
  const notDrawn = async (): Promise<number> => {
    await rebuildReturnFacts(world.register, institutionId);
    const { out } = await one<{ out: number }>(
      'select coalesce(sum(drawn_out), 0)::int as out from lot_sum where institution_id = $1',
      [institutionId],
    );
    return out;
  };
  await setZone('below');
  await admin.query('delete from lot_sum where institution_id = $1', [institutionId]);
  const others = await notDrawn();
  expect((await say(who)).json()).toEqual({ code: 'intention-not-asked' });
  await setZone('grey');
  const open = await (await asThen(who))('GET', '/api/me/intentions');
  expect(open.json()).toMatchObject({ notDrawn: [{ institutionId, applicationId: id }] });
  expect((await say('alatau-coordinator')).statusCode).toBe(403);
  expect((await say(who)).json()).toEqual({ stated: true });
  expect((await say(who)).json()).toEqual({ code: 'intention-stated-before' });
  expect(
    await one(`select lot, occasion, mobility_id as stay from intention where application_id = $1`, [id]),
  ).toEqual({ lot: 'out', occasion: 'agreement', stay: null });
  const said = await (await asThen(who))('GET', '/api/me/intentions');
  expect(said.json()).toMatchObject({ notDrawn: [], intentions: [{ mobilityId: null, answers }] });
  expect(await notDrawn()).toBe(others + 1);
});

test('the lines that the page of returns reads say what their columns say', async () => {
  const { rows } = await admin.query<Record<string, number | string | null> & { line: string }>(
    `select line, ended_on - date '1970-01-01' as ended, coalesce(away_days, -1) as away, coalesce(return_days, -1) as returned,
            coalesce(first_after_days, -1) as after, coalesce(first_by_days, -1) as by, coalesce(death_days, -1) as death,
            at_12 as at, first_state as first, return_evidence as evidence, country, invited, answered, late
       from return_fact order by id`,
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { line, ...row } of rows) {
    const facts = readFactLines([{ institutionId: 'a', lines: line, count: 1 }], 12);
    const [asked = 0] = facts.asked;
    expect({
      ...{ ended: facts.endedOn[0], away: facts.away[0], returned: facts.returned[0] },
      ...{ after: facts.firstAfter[0], by: facts.firstBy[0], death: facts.death[0] },
      at: placeCodes[(facts.at[0] ?? 0) - 1] ?? null,
      first: placeCodes[(facts.first[0] ?? 0) - 1] ?? null,
      evidence: evidenceLadder[(facts.evidence[0] ?? 0) - 1] ?? null,
      country: facts.kinds[0]?.country,
      ...{ invited: (asked & 1) > 0, answered: (asked & 2) > 0, late: (asked & 4) > 0 },
    }).toEqual(row);
  }
});

test('what is held is given to its owner, forgotten with him, and the tables say what the journal says', async () => {
  const accountId = world.accounts.get('aigerim') ?? '';
  const data = await collectOwnData(world.register, world.vault, accountId);
  expect(data.alumni).toHaveLength(1);
  // Of the agreement and of the first wave.
  expect(data.intentions).toHaveLength(2);
  expect(
    (await replay(world.register)).differences.filter(({ noun }) =>
      ['alumnus', 'follow-up', 'outcome', 'contribution', 'outcome-import'].includes(noun),
    ),
  ).toEqual([]);
  const { personId, id } = await alumnusOf('aigerim');
  const wish = {
    institutionId: alatau,
    asker: 'system',
    requestKey: nextKey(),
    input: { id: personId },
  } as const;
  expect(await perform(world.register, erasePersonCommand, wish, setting())).toMatchObject({ ok: true });
  const left = await one(
    `select (select count(*)::int from answer_content c join follow_up f
      on f.institution_id = c.institution_id and f.id = c.follow_up_id where f.alumnus_id = $1) as answers,
    (select count(*)::int from intention where account_id = $2) as intentions,
    (select count(*)::int from follow_up_registry r join follow_up f on f.id = r.follow_up_id where f.alumnus_id = $1) as codes`,
    [id, accountId],
  );
  expect(left).toEqual({ answers: 0, intentions: 0, codes: 0 });
  now = new Date(now.getTime() + 86_400_000);
  await runDay();
  expect(await one(`select status from alumnus where id = $1`, [id])).toEqual({ status: 'erased' });
  await expectFreshReturns();
  const versions = async () => (await admin.query('select id, xmin::text from return_fact order by id')).rows;
  const before = await versions();
  await rebuildReturnFacts(world.register, alatau);
  expect(await versions()).toEqual(before);
});

test('a machine that guesses is stopped', async () => {
  const statuses: number[] = [];
  for (let index = 0; index < 40; index += 1) {
    const answer = await visitor('POST', '/api/follow-up/open', { body: { token: `guess-${index}` } });
    statuses.push(answer.statusCode);
  }
  expect(statuses.at(-1)).toBe(429);
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  const { rows } = await world.register.readOnly('qaitu_app', async (trx) =>
    sql<{ key: string }>`select key from rate_limit where key like 'follow-up%127.0.0.1%'`.execute(trx),
  );
  expect(rows).toEqual([]);
});
