import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waves, type Wave } from '../../src/core/alumni/follow-up.ts';
import { followUpReminderDays, waveDays } from '../../src/core/alumni/wave-days.ts';
import { addDays } from '../../src/core/basics/add-days.ts';
import { formatTime } from '../../src/core/basics/format-date.ts';
import { nationalTimeZone } from '../../src/core/basics/national-time-zone.ts';
import { answerFollowUpCommand } from '../../src/register/alumni/answer-follow-up.ts';
import { stopAskingCommand } from '../../src/register/alumni/stop-asking.ts';
import type { Command } from '../../src/register/command.ts';
import type { JsonObject } from '../../src/core/basics/json.ts';
import { writeLetters } from '../../src/register/mail.ts';
import { perform } from '../../src/register/perform.ts';
import { alumniDayHandler, alumniDayJob } from '../../src/server/jobs/alumni-day.ts';
import { followUpLetterHandler } from '../../src/server/jobs/follow-up-letter.ts';
import type { NewJob } from '../../src/server/jobs/queue.ts';
import { watchDays } from '../../src/server/jobs/watch-days.ts';
import type { PostedLetter } from '../../src/server/mail/mailer.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { fillAlumni } from '../register/filled-alumni.ts';
import { testVault } from '../register/test-vault.ts';
import { nextKey } from '../world.ts';

const universities = ['first-university', 'second-university', 'late-university'];
const people = 1000;
/** The clock went back by an hour on 1 March 2024, and the leap days of 2024 and 2028 lie in the six years. */
const [firstDay, lastDay] = ['2024-02-25', '2030-03-05'];
const ends = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-08-31', '2028-02-29', '2028-03-01'];
const endedOn = Array.from({ length: people }, (_, n) => ends[Math.floor(n / 3) % ends.length] ?? '');
/** Nobody ran the program for a fortnight; the last university's jobs failed for longer than half a year. */
const isDown = (university: string, day: string): boolean =>
  (day >= '2025-02-20' && day < '2025-03-06') ||
  (university === 'late-university' && day >= '2024-08-15' && day < '2025-03-06');
const firstDayAfter = (university: string, day: string): string => {
  let up = day;
  while (isDown(university, up)) up = addDays(up, 1);
  return up;
};

let register: FreshRegister;
let admin: Client;
let now = new Date(`${firstDay}T00:00:00Z`);
beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  await fillAlumni(register, {
    institutions: universities,
    endedOn,
    timeZones: ['Asia/Almaty', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'],
  });
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

/** The same chance whenever the test runs: mulberry32. */
const chance = (() => {
  let seed = 20260212;
  return (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
})();

const setting = {
  isDemonstration: false,
  staffNeedSecondFactor: false,
  vault: testVault,
  now: () => now,
};
const wish = <Input>(institutionId: string, input: Input) => ({
  ...{ institutionId, asker: 'alumnus' as const, requestKey: nextKey(), input },
});
const must = async <Input, State, Answer extends JsonObject>(
  command: Command<Input, State, Answer>,
  institutionId: string,
  input: Input,
): Promise<void> => {
  const done = await perform(register, command, wish(institutionId, input), setting);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
};

interface Asking {
  readonly id: string;
  readonly institutionId: string;
  readonly alumnusId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly endedOn: string;
  readonly wave: Wave;
  readonly dueOn: string;
  readonly closesOn: string;
  readonly invitedOn: string;
  readonly status: string;
  readonly linkIssue: number;
}
const askings = async (where = 'true'): Promise<readonly Asking[]> => {
  const { rows } = await admin.query<Asking>(
    `select f.id, f.institution_id as "institutionId", f.alumnus_id as "alumnusId", f.account_id as "accountId", f.wave,
            u.person_id as "personId", u.ended_on::text as "endedOn", f.due_on::text as "dueOn",
            f.closes_on::text as "closesOn", f.invited_on::text as "invitedOn", f.status, f.link_issue as "linkIssue"
       from follow_up f join alumnus u on u.institution_id = f.institution_id and u.id = f.alumnus_id
      where ${where} order by f.id`,
  );
  return rows;
};

/** Everything that left, with the day on which it was written. */
const sent: { letter: PostedLetter; on: string }[] = [];
const ordered: string[] = [];
let read = new Map<string, string>();

/** The letters that the entries of the day cause; on some days a second time, as after a crash between the writing and the marking. */
const writeDay = async (today: string, twice: boolean): Promise<void> => {
  const handler = followUpLetterHandler(
    register,
    { publicUrl: 'http://127.0.0.1:3000', secret: 'a secret of the test', setting },
    async (letters) => {
      await register.readWrite(async (trx) => {
        const written = await writeLetters(trx, letters, 'kept');
        sent.push(...letters.filter(({ key }) => written.has(key)).map((letter) => ({ letter, on: today })));
      });
    },
    () => today,
  );
  for (const institutionId of universities) {
    const { rows } = await admin.query<{ id: string; kind: string; sequence: string }>(
      `select id, kind, sequence from journal where institution_id = $1 and sequence > $2
          and kind in ('FollowUpInvited', 'FollowUpReminded') order by sequence`,
      [institutionId, read.get(institutionId) ?? '0'],
    );
    if (rows.length === 0) continue;
    read = new Map([...read, [institutionId, rows.at(-1)?.sequence ?? '0']]);
    ordered.push(...rows.map(({ kind }) => `${kind} ${today}`));
    const jobs = rows.map(({ id }) => ({ id, isLast: false, data: { institutionId, entryId: id } }));
    await handler.run(jobs);
    if (twice) await handler.run(jobs);
  }
};

/** Days on which something can be due to somebody, the days before a wave, and others on which nothing is. */
const daysLooked = (() => {
  const due = new Set<string>();
  for (const end of ends)
    for (const wave of waves) {
      const { dueOn, closesOn } = waveDays(end, wave);
      for (const university of universities) {
        const invited = firstDayAfter(university, dueOn);
        for (const day of [addDays(invited, -1), invited, ...followUpReminderDays(invited, closesOn)])
          due.add(firstDayAfter(university, day));
        due.add(firstDayAfter(university, addDays(closesOn, 1)));
      }
    }
  const all: string[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) all.push(day);
  return all.filter((day, index) => due.has(day) || ends.includes(addDays(day, -1)) || index % 61 === 0);
})();

const answeredOn = new Map<string, string>();
const stoppedOn = new Map<string, string>();
const withdrawnOn = new Map<string, string>();
const bouncedOn = new Map<string, string>();

/** What those who wait for nothing in particular do in the afternoon. */
const act = async (today: string): Promise<void> => {
  for (const asking of await askings(`f.status = 'invited' and f.closes_on >= '${today}'`)) {
    const { id, institutionId, alumnusId, personId } = asking;
    const luck = chance();
    if (stoppedOn.has(alumnusId) || withdrawnOn.has(alumnusId)) continue;
    if (luck < 0.02) {
      const answers = { place: 'home', activity: 'work', since: asking.endedOn.slice(0, 4) };
      const given = { followUpId: id, version: 1, by: 'self' as const, answers };
      await must(answerFollowUpCommand, institutionId, given);
      answeredOn.set(id, today);
    } else if (luck < 0.0215) {
      await must(stopAskingCommand, institutionId, { alumnusId, why: 'asked-to' });
      stoppedOn.set(alumnusId, today);
    } else if (luck < 0.023) {
      await admin.query(`update consent set withdrawn_at = $1 where institution_id = $2 and person_id = $3`, [
        now,
        institutionId,
        personId,
      ]);
      withdrawnOn.set(alumnusId, today);
    } else if (luck < 0.024 && !bouncedOn.has(id)) {
      await admin.query(`update mail set state = 'failed', attempts = 1 where key = $1`, [
        `follow-up ${id} ${asking.linkIssue}`,
      ]);
      bouncedOn.set(id, today);
    }
  }
};

test('six years of mornings: whose wave has come is asked once, and nobody after an answer, a stop or a withdrawal', async () => {
  const jobs: NewJob[] = [];
  const look = watchDays(
    register,
    {
      sendAll: async (_trx, kind, many) => {
        if (kind === alumniDayJob) jobs.push(...many);
      },
      wake: () => undefined,
    },
    () => now,
  );
  const run = alumniDayHandler(register, setting);
  for (const [index, today] of daysLooked.entries()) {
    // Half past two in the world is half past eight in Almaty until 1 March 2024, and half past seven from then on.
    now = new Date(`${today}T02:30:00Z`);
    await look();
    expect(jobs).toHaveLength(today < '2024-03-01' ? 3 : 0);
    now = new Date(`${today}T03:30:00Z`);
    await look();
    await look();
    expect(jobs).toHaveLength(3);
    for (const { data } of jobs.splice(0)) {
      const { institutionId } = data as { institutionId: string };
      expect(data).toEqual({ institutionId, today });
      if (isDown(institutionId, today)) continue;
      await run(data, { isLast: false });
      // Begun again, as after a crash at its end.
      if (index % 10 === 0) {
        now = new Date(now.getTime() + 1000);
        await run(data, { isLast: false });
      }
    }
    await writeDay(today, index % 8 === 0);
    now = new Date(`${today}T10:00:00Z`);
    await act(today);
  }
  // Enough of everything happened for what follows to say something.
  expect(answeredOn.size).toBeGreaterThan(300);
  for (const happened of [stoppedOn, withdrawnOn, bouncedOn]) expect(happened.size).toBeGreaterThan(15);
}, 300_000);

test('everybody is asked in each of his waves, on its day or the first day on which the program ran, and in no other', async () => {
  const all = Map.groupBy(await askings(), ({ accountId }) => accountId);
  const { rows: alumni } = await admin.query<{
    id: string;
    accountId: string;
    institutionId: string;
    endedOn: string;
  }>(
    `select id, account_id as "accountId", institution_id as "institutionId", ended_on::text as "endedOn" from alumnus`,
  );
  expect(alumni).toHaveLength(people);
  for (const { id, accountId, institutionId, endedOn: end } of alumni) {
    const until = stoppedOn.get(id) ?? withdrawnOn.get(id) ?? lastDay;
    const days = waves.map((wave) => ({
      ...waveDays(end, wave),
      asked: firstDayAfter(institutionId, waveDays(end, wave).dueOn),
    }));
    const expected = days
      // Of two waves that have come in the meantime only the newer one is asked, and none whose time is over.
      .filter(({ asked, closesOn }) => asked <= until && asked <= closesOn)
      .filter(({ asked }, index, left) => left[index + 1]?.asked !== asked)
      .map(({ wave, dueOn, asked }) => ({ wave, dueOn, invitedOn: asked }));
    const own = (all.get(accountId) ?? []).map(({ wave, dueOn, invitedOn }) => ({ wave, dueOn, invitedOn }));
    expect([end, institutionId, own.toSorted((a, b) => a.wave - b.wave)]).toEqual([
      end,
      institutionId,
      expected,
    ]);
  }
  // The program was away for longer than two waves of the last university lie apart.
  const late = (await askings()).filter(
    ({ institutionId, invitedOn }) => institutionId === 'late-university' && invitedOn === '2025-03-06',
  );
  expect(new Set(late.map(({ endedOn: end, wave }) => `${end} ${wave}`))).toEqual(
    new Set(['2024-02-28 12', '2024-02-29 12', '2024-03-01 12', '2024-08-31 6']),
  );
});

test('a letter an asking, reminders a week, three and six and a half weeks later, and none to whom nothing is to be sent', async () => {
  const all = new Map((await askings()).map((asking) => [asking.id, asking]));
  const letters = sent.map(({ letter: { key, accountId, notBefore }, on }) => {
    const [kind = '', id = '', number = ''] = key.split(' ');
    const asking = all.get(id);
    if (asking === undefined) throw new Error(`a letter about nothing: ${key}`);
    return { kind, id, number: Number(number), on, asking, accountId, notBefore };
  });
  const invitations = letters.filter(({ kind }) => kind === 'follow-up');
  expect(new Set(invitations.map(({ id }) => id)).size).toBe(all.size);
  expect(invitations).toHaveLength(all.size);
  for (const { on, asking } of invitations) expect(on).toBe(asking.invitedOn);
  const reminders = letters.filter(({ kind }) => kind === 'follow-up-reminder');
  for (const { id, number, on, asking } of reminders) {
    const { invitedOn, closesOn, institutionId, alumnusId } = asking;
    expect(on).toBe(
      firstDayAfter(institutionId, followUpReminderDays(invitedOn, closesOn)[number - 1] ?? ''),
    );
    for (const ended of [
      answeredOn.get(id),
      stoppedOn.get(alumnusId),
      withdrawnOn.get(alumnusId),
      bouncedOn.get(id),
    ])
      expect(ended === undefined || on <= ended).toBe(true);
  }
  // Whoever did nothing until the end of his time was reminded on every announced day.
  const silent = [...all.values()].filter(
    ({ id, alumnusId, institutionId, invitedOn, closesOn, status }) =>
      status === 'closed' &&
      !bouncedOn.has(id) &&
      !stoppedOn.has(alumnusId) &&
      !withdrawnOn.has(alumnusId) &&
      !followUpReminderDays(invitedOn, closesOn).some((day) => isDown(institutionId, day)),
  );
  expect(silent.length).toBeGreaterThan(500);
  const byAsking = Map.groupBy(reminders, ({ id }) => id);
  for (const { id, invitedOn, closesOn } of silent)
    expect(byAsking.get(id)?.map(({ on }) => on)).toEqual(followUpReminderDays(invitedOn, closesOn));
  // What was ordered and not sent is what somebody decided meanwhile: nothing here, as nobody decides before noon.
  expect(sent).toHaveLength(ordered.length);
  expect(await askings(`f.status = 'invited' and f.closes_on < '${lastDay}'`)).toEqual([]);
});

test('a letter leaves in the morning of its reader, in summer time and out of it', async () => {
  const { rows } = await admin.query<{ id: string; zone: string }>(
    'select id, time_zone as zone from account',
  );
  const zoneOf = new Map(rows.map(({ id, zone }) => [id, zone]));
  const hours = new Map<string, Set<number>>();
  for (const { letter, on } of sent) {
    const zone = zoneOf.get(letter.accountId ?? '') ?? '';
    const leaves = letter.notBefore ?? new Date(`${on}T03:30:00Z`);
    const time = formatTime(leaves.toISOString(), zone);
    expect([zone, time >= '08:00' && time < '21:00']).toEqual([zone, true]);
    const utc = hours.get(zone) ?? new Set<number>();
    hours.set(zone, utc.add(leaves.getUTCHours()));
    expect([zone, time]).toEqual([zone, letter.notBefore === undefined ? time : '08:00']);
  }
  // Eight o'clock of Berlin and of New York is at two hours of the world.
  expect(hours.get('Europe/Berlin')).toEqual(new Set([6, 7]));
  expect(hours.get('America/New_York')).toEqual(new Set([12, 13]));
  expect(formatTime('2024-02-29T02:30:00Z', nationalTimeZone)).toBe('08:30');
});
