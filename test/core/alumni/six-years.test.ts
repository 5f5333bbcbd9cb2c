import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/basics/add-days.ts';
import type { EntryBody } from '../../../src/core/basics/entry-body.ts';
import type { AlumnusStanding } from '../../../src/core/alumni/alumnus.ts';
import { answerFollowUp } from '../../../src/core/alumni/answer-follow-up.ts';
import { followConsents } from '../../../src/core/alumni/follow-consents.ts';
import { waves, type FollowUpStanding } from '../../../src/core/alumni/follow-up.ts';
import { openFollowUps } from '../../../src/core/alumni/open-follow-ups.ts';
import { remindFollowUps } from '../../../src/core/alumni/remind-follow-ups.ts';
import { alumnusShape, followUpShape } from '../../../src/core/alumni/shapes.ts';
import { stopAsking } from '../../../src/core/alumni/stop-asking.ts';
import { followUpReminderDays, latestWave, waveDays } from '../../../src/core/alumni/wave-days.ts';

type Person = AlumnusStanding & { id: string };
type Asking = FollowUpStanding & { id: string };

const people = 1000;
const firstDay = '2024-02-29';
const days = Math.round((Date.parse('2030-06-01') - Date.parse(firstDay)) / 86_400_000);

/** The same chance whenever the test runs: mulberry32. */
const chance = (() => {
  let seed = 20260211;
  return (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
})();

/** Everything that six years make of a thousand people, told day by day through the decisions alone. */
class World {
  readonly persons = new Map<string, Person>();
  readonly askings = new Map<string, Asking>();
  readonly ofPerson = new Map<string, Asking[]>();
  /** Askings that wait for an answer, and the day of the next wave of each person: what an index gives a database. */
  readonly open = new Map<string, Asking>();
  readonly nextDue = new Map<string, string>();
  readonly consents = new Set<string>();
  /** What was ordered, each with its day. */
  readonly letters: { kind: string; id: string; on: string }[] = [];
  #ids = 0;

  readonly circumstances = (today: string) => ({
    now: `${today}T03:00:00.000Z`,
    actor: 'system',
    institutionId: 'ins',
    isDemonstration: false,
    newId: (prefix: string) => `${prefix}_${(this.#ids += 1)}`,
  });

  apply(entries: readonly EntryBody[], today: string): void {
    for (const entry of entries) {
      const { noun, recordId, kind } = entry;
      if (noun === 'alumnus') {
        const before = this.persons.get(recordId);
        this.persons.set(recordId, { ...(alumnusShape.fold(before, entry) as Person), id: recordId });
      }
      if (noun !== 'follow-up') continue;
      const before = this.askings.get(recordId);
      const after = { ...(followUpShape.fold(before, entry) as Asking), id: recordId };
      this.askings.set(recordId, after);
      const others = (this.ofPerson.get(after.alumnusId) ?? []).filter(({ id }) => id !== recordId);
      this.ofPerson.set(after.alumnusId, [...others, after]);
      if (after.status === 'invited') this.open.set(recordId, after);
      else this.open.delete(recordId);
      const person = this.persons.get(after.alumnusId);
      const next = waves.find((wave) => wave > after.wave);
      if (kind === 'FollowUpInvited' && person !== undefined)
        this.nextDue.set(person.id, next === undefined ? '9999-12-31' : waveDays(person.endedOn, next).dueOn);
      if (kind === 'FollowUpInvited' || kind === 'FollowUpReminded')
        this.letters.push({ kind, id: recordId, on: today });
    }
  }
}

const must = <Value>(done: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (!done.ok || done.value === undefined) throw new Error(JSON.stringify(done));
  return done.value;
};

/** `everybody` is looked at, or only whom an index would name: that must make no difference. */
const dayOfWorld = (world: World, today: string, everybody: boolean): void => {
  const changed = [...world.persons.values()]
    .filter(({ id, status, stopReason }) => {
      const has = world.consents.has(id);
      return status === 'asked' ? !has : status === 'stopped' && stopReason === 'withdrawn' && has;
    })
    .map(({ id, status }) => ({
      ...{ id, status, isErased: false, hasConsent: world.consents.has(id) },
      followUps: world.ofPerson.get(id) ?? [],
    }));
  world.apply(must(followConsents(changed, { today })), today);
  const due = [...world.persons.values()]
    .filter(({ id }) => everybody || (world.nextDue.get(id) ?? '') <= today)
    .map(({ id, accountId, endedOn, status }) => ({
      ...{ id, accountId, endedOn, status, hasConsent: world.consents.has(id) },
      lastWave: Math.max(0, ...(world.ofPerson.get(id) ?? []).map(({ wave }) => wave)),
    }));
  world.apply(must(openFollowUps(due, { today }, world.circumstances(today))), today);
  const awaited = [...world.open.values()]
    .filter(({ invitedOn }) => invitedOn < today)
    .map((asking) => ({ ...asking, isReturned: false }));
  world.apply(must(remindFollowUps(awaited, { today }, world.circumstances(today))), today);
};

test('six years, a thousand people, 29 February among them: each wave once, and nothing after an answer or a stop', () => {
  const world = new World();
  const answeredOn = new Map<string, string>();
  const stoppedOn = new Map<string, string>();
  const withdrawnOn = new Map<string, string>();
  for (let index = 0; index < people; index += 1) {
    const id = `alu_${index}`;
    // Ends from 29 February 2024 to the end of 2024, so that every length of month is met; a hundred on the leap day itself.
    const endedOn = index < 100 ? firstDay : addDays(firstDay, index % 306);
    world.persons.set(id, {
      ...{ id, mobilityId: `mob_${index}`, accountId: `acc_${index}`, personId: `per_${index}` },
      ...{ callId: 'cal', endedOn, level: 'bachelor', country: 'DEU', field: null, groupId: null },
      ...{ status: 'asked', openedAt: `${endedOn}T00:00:00.000Z`, stoppedOn: null, stopReason: null },
    });
    world.consents.add(id);
    world.nextDue.set(id, waveDays(endedOn, 6).dueOn);
  }
  let doubled = 0;
  // Two weeks in which no server runs.
  const isDown = (day: string): boolean => day >= '2025-03-01' && day < '2025-03-15';
  for (let day = 0; day <= days; day += 1) {
    const today = addDays(firstDay, day);
    if (!isDown(today)) {
      dayOfWorld(world, today, false);
      // A day that is begun again changes nothing.
      const before = world.letters.length;
      if (day % 5 === 0) dayOfWorld(world, today, true);
      doubled += world.letters.length - before;
    }
    for (const asking of [...world.open.values()]) {
      const { id, alumnusId } = asking;
      const luck = chance();
      const person = world.persons.get(alumnusId);
      if (person === undefined) throw new Error('nobody');
      if (luck < 0.02) {
        const state = { followUp: asking, alumnus: person, consentId: null, outcomes: [] };
        const answers = { place: 'home', activity: 'work', since: person.endedOn.slice(0, 4) };
        const given = { version: 1, answers, by: 'self' as const };
        world.apply(must(answerFollowUp(state, given, world.circumstances(today))), today);
        answeredOn.set(id, today);
      } else if (luck < 0.0205) {
        const followUps = world.ofPerson.get(alumnusId) ?? [];
        const state = { alumnus: person, followUps };
        world.apply(must(stopAsking(state, { why: 'asked-to' }, world.circumstances(today))), today);
        stoppedOn.set(alumnusId, today);
      } else if (luck < 0.021) {
        world.consents.delete(alumnusId);
        withdrawnOn.set(alumnusId, today);
      }
    }
  }
  const askings = [...world.askings.values()];
  expect(doubled).toBe(0);
  // Enough of everything happened for the test to say something.
  expect(answeredOn.size).toBeGreaterThan(1500);
  expect(stoppedOn.size).toBeGreaterThan(20);
  expect(withdrawnOn.size).toBeGreaterThan(20);

  const invitations = world.letters.filter(({ kind }) => kind === 'FollowUpInvited');
  const keys = invitations.map(({ id }) => {
    const asking = world.askings.get(id);
    return `${asking?.alumnusId} ${asking?.wave}`;
  });
  expect(new Set(keys).size).toBe(keys.length);
  // Whoever was never stopped was asked in every wave, on its day or on the first day on which a server ran.
  for (const person of world.persons.values()) {
    const own = askings.filter(({ alumnusId }) => alumnusId === person.id);
    const until = stoppedOn.get(person.id) ?? withdrawnOn.get(person.id) ?? '9999-12-31';
    const expected = waves.filter((wave) => {
      const { dueOn } = waveDays(person.endedOn, wave);
      const asked = isDown(dueOn) ? '2025-03-15' : dueOn;
      return asked <= until;
    });
    expect(own.map(({ wave }) => wave).toSorted((a, b) => a - b)).toEqual(expected);
    for (const { wave, dueOn, invitedOn } of own) {
      expect(dueOn).toBe(waveDays(person.endedOn, wave).dueOn);
      expect(invitedOn).toBe(isDown(dueOn) ? '2025-03-15' : dueOn);
    }
  }
  for (const { id, on, kind } of world.letters) {
    const asking = world.askings.get(id);
    if (asking === undefined) throw new Error('a letter of nothing');
    const stopped = stoppedOn.get(asking.alumnusId) ?? withdrawnOn.get(asking.alumnusId) ?? '9999-12-31';
    expect(on <= stopped).toBe(true);
    if (kind !== 'FollowUpReminded') continue;
    expect(on <= (answeredOn.get(id) ?? '9999-12-31')).toBe(true);
    const announced = followUpReminderDays(asking.invitedOn, asking.closesOn);
    const isMadeUp = on === '2025-03-15' && announced.some(isDown);
    expect(announced.includes(on) || isMadeUp).toBe(true);
  }
  // Nobody waits for an answer whose time is over.
  expect(
    askings.filter(({ status, closesOn }) => status === 'invited' && closesOn < addDays(firstDay, days)),
  ).toEqual([]);
}, 120_000);

test('the wave of a leap day falls on the last of the month, and no wave reaches into the next', () => {
  expect(waves.map((wave) => waveDays('2024-02-29', wave).dueOn)).toEqual([
    '2024-08-29',
    '2025-02-28',
    '2027-02-28',
    '2029-02-28',
  ]);
  expect(waves.map((wave) => waveDays('2025-08-31', wave).dueOn)).toEqual([
    '2026-02-28',
    '2026-08-31',
    '2028-08-31',
    '2030-08-31',
  ]);
  for (const wave of waves) {
    const next = waves[waves.indexOf(wave) + 1];
    if (next === undefined) continue;
    expect(waveDays('2024-02-29', wave).closesOn < waveDays('2024-02-29', next).dueOn).toBe(true);
  }
  expect(latestWave('2024-02-29', '2024-08-28')).toBeUndefined();
  expect(latestWave('2024-02-29', '2027-03-01')).toBe(36);
});
