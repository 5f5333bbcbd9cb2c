import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allocateCommand } from '../../src/cli/allocate.ts';
import { lotteryCommand } from '../../src/cli/lottery.ts';
import type { DecisionRecord } from '../../src/core/award/decision-record.ts';
import { lotteryRecordShape } from '../../src/core/award/lottery-record.ts';
import { readResult } from '../../src/core/award/read-result.ts';
import { verifyLottery } from '../../src/core/award/verify-lottery.ts';
import { verifyResult } from '../../src/core/award/verify-result.ts';
import { selectionPack, type SelectionPack } from '../../src/core/review/selection-pack.ts';
import { askCommand } from '../cli/ask-command.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let admin: Client;
let folder: string;
let callId: string;
let pack: SelectionPack;
/** The three decisions in their order. */
let decisions: readonly DecisionRecord[];
/** Applications by the key of the person. */
let applications: ReadonlyMap<string, string>;

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-first-call-'));
  const packs = await admin.query<{ call_id: string; content: unknown }>('select * from selection_pack');
  const [row] = packs.rows;
  callId = row?.call_id ?? '';
  pack = selectionPack.parse(row?.content);
  const records = await admin.query<{ content: DecisionRecord }>(
    'select content from award_decision_record r join award_decision d using (institution_id, id) order by number',
  );
  decisions = records.rows.map(({ content }) => content);
  const applied = await admin.query<{ id: string; account_id: string }>(
    'select id, account_id from application where call_id = $1',
    [callId],
  );
  applications = new Map(
    [...world.accounts].flatMap(([key, account]) => {
      const own = applied.rows.find(({ account_id }) => account_id === account);
      return own === undefined ? [] : [[key, own.id] as const];
    }),
  );
}, 240_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await admin.end();
  await world.close();
});

const packedOf = (key: string) => {
  const found = pack.applications.find(({ applicationId }) => applicationId === applications.get(key));
  if (found === undefined) throw new Error(`${key} is not in the pack`);
  return found;
};
/** What a decision, by number from 1, says of somebody. */
const decidedOf = (number: number, key: string) => {
  const found = decisions[number - 1]?.applications.find(
    ({ applicationId }) => applicationId === applications.get(key),
  );
  if (found === undefined) throw new Error(`decision ${number} says nothing of ${key}`);
  return found;
};
const statusOf = async (reviewer: string, applicant: string) => {
  const { rows } = await admin.query<{ status: string; conflict_kind: string | null }>(
    'select status, conflict_kind from review_assignment where account_id = $1 and application_id = $2',
    [world.accounts.get(reviewer), applications.get(applicant)],
  );
  return rows;
};

describe('reviews of the first call', () => {
  test('nobody judges his own university, and a declared conflict ends the review', async () => {
    for (const applicant of ['aigerim', 'daniyar', 'kamila']) {
      expect(await statusOf('reviewer-3', applicant)).toEqual([]);
    }
    expect(await statusOf('reviewer-2', 'zhansaya')).toEqual([
      { status: 'conflict', conflict_kind: 'joint-work' },
    ]);
    expect(packedOf('zhansaya').reviews).toHaveLength(2);
  });

  test('the severe reviewer is found, and scores are corrected for it', () => {
    expect(pack.correction.isUsed).toBe(true);
    expect(pack.correction.probability).toBeLessThan(0.05);
    const [severest] = pack.reviewers.toSorted((a, b) => a.severity - b.severity);
    expect(severest?.accountId).toBe(world.accounts.get('reviewer-2'));
    expect(severest?.severity).toBeLessThan(-5);
    // Whom he judged is raised by it.
    const judged = pack.applications.filter(
      ({ reviews }) => reviews.length === 2 && reviews.some(({ reviewer }) => reviewer === severest?.number),
    );
    expect(judged.length).toBeGreaterThan(2);
    expect(judged.filter(({ rawScore, correctedScore }) => correctedScore <= rawScore)).toEqual([]);
  });

  test('two opinions that lie too far apart get a third', () => {
    const [lowest, , highest] = packedOf('arman')
      .reviews.map(({ total }) => total)
      .toSorted((a, b) => a - b);
    expect(packedOf('arman').reviews).toHaveLength(3);
    expect((highest ?? 0) - (lowest ?? 0)).toBeGreaterThan(30);
  });

  test('some applications cannot be told apart, and lie in the grey zone', () => {
    const grey = pack.applications.filter(({ zone }) => zone === 'grey');
    expect(grey.length).toBeGreaterThan(1);
    for (const key of ['aliya', 'ruslan']) expect(packedOf(key).zone).toBe('grey');
    for (const { rankFrom, rankTo } of grey) expect(rankFrom).toBeLessThan(rankTo);
  });

  test('the committee agrees, and puts one dissent on record with its reason', async () => {
    const answer = await (await world.as('committee'))('GET', `/api/selections/${callId}/recommendation`);
    const { voices } = answer.json<{ voices: { voice: string; reason: string | null }[] }>();
    expect(voices.map(({ voice }) => voice).toSorted()).toEqual(['agree', 'agree', 'dissent']);
    expect(voices.find(({ voice }) => voice === 'dissent')?.reason).toContain('Оценки расходятся');
  });
});

describe('decisions on the first call', () => {
  test('the lot can be drawn again by everybody', async () => {
    const { body } = await world.visitor('GET', `/api/calls/${callId}/lottery.json`);
    const record = lotteryRecordShape.parse(JSON.parse(body));
    expect(verifyLottery(record)).toEqual({ findings: [], replaced: [] });
    expect(record.ids).toHaveLength(pack.applications.length);
    const file = path.join(folder, 'lottery.json');
    await writeFile(file, body);
    expect((await askCommand(lotteryCommand, ['verify', file])).code).toBe(0);
    const [first, second, ...rest] = record.order;
    await writeFile(file, JSON.stringify({ ...record, order: [second, first, ...rest] }));
    expect((await askCommand(lotteryCommand, ['verify', file])).code).toBe(1);
  });

  test('the downloaded decision is added up again, here and at the command line', async () => {
    const { body } = await world.visitor('GET', `/api/calls/${callId}/decision.json`);
    const result = readResult(JSON.parse(body));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(verifyResult(result.value)).toEqual([]);
    expect(result.value.awarded).toEqual(decisions[2]?.allocation.awarded);
    const file = path.join(folder, 'decision.json');
    await writeFile(file, body);
    expect((await askCommand(allocateCommand, ['verify', file])).code).toBe(0);
    const { awarded, certificate, ...rest } = result.value;
    const refused = certificate.instance.applications.find(({ id }) => !awarded.includes(id))?.id ?? '';
    const more = [...awarded, refused];
    const forged = { ...rest, awarded: more, certificate: { ...certificate, awarded: more } };
    await writeFile(file, JSON.stringify(forged));
    expect((await askCommand(allocateCommand, ['verify', file])).code).toBe(1);
  });

  test('the group is awarded together, and no award is taken away', () => {
    for (const number of [1, 2, 3]) {
      for (const key of ['aigerim', 'daniyar', 'kamila']) {
        expect(decidedOf(number, key)).toMatchObject({ outcome: 'awarded', group: 'G1' });
      }
    }
    const awardedIn = (number: number): readonly string[] =>
      [...applications.keys()].filter(
        (key) =>
          decisions[number - 1]?.applications.some(
            ({ applicationId, outcome }) => applicationId === applications.get(key) && outcome === 'awarded',
          ) === true,
      );
    expect(awardedIn(2)).toEqual(expect.arrayContaining([...awardedIn(1)]));
    expect(awardedIn(3)).toEqual(expect.arrayContaining(awardedIn(2).filter((key) => key !== 'aliya')));
  });

  test('an appeal that is upheld changes the decision', async () => {
    expect(await statusOf('reviewer-2', 'arman')).toEqual([{ status: 'void', conflict_kind: null }]);
    const [before, after] = [decidedOf(1, 'arman'), decidedOf(2, 'arman')];
    expect(before.outcome).not.toBe('awarded');
    expect(after.outcome).toBe('awarded');
    expect(after.explanation.correctedScore).toBeGreaterThan(before.explanation.correctedScore ?? 0);
    // Nobody else's score moves.
    for (const key of ['aigerim', 'zhansaya', 'ruslan', 'aliya', 'bota']) {
      expect(decidedOf(2, key).explanation.correctedScore).toBe(decidedOf(1, key).explanation.correctedScore);
    }
  });

  test('a withdrawal gives the place to the next ticket', async () => {
    expect(decidedOf(2, 'aliya').outcome).toBe('awarded');
    expect(decidedOf(2, 'ruslan')).toMatchObject({ outcome: 'reserve', reservePlace: 1 });
    expect(decidedOf(3, 'ruslan').outcome).toBe('awarded');
    expect(decisions[2]?.applications.map(({ applicationId }) => applicationId)).not.toContain(
      applications.get('aliya'),
    );
    const tickets = decisions[0]?.lottery.order.map(({ id }) => id) ?? [];
    expect(tickets.indexOf(decidedOf(1, 'aliya').reference)).toBeLessThan(
      tickets.indexOf(decidedOf(1, 'ruslan').reference),
    );
    const esil = world.institutions.get('esil') ?? '';
    for (const [key, outcome] of [
      ['aliya', 'given-up'],
      ['ruslan', 'awarded'],
      ['bota', 'refused'],
    ] as const) {
      const url = `/api/institutions/${esil}/applications/${applications.get(key) ?? ''}/award`;
      const { award } = (await (await world.as(key))('GET', url)).json<{ award: { outcome: string } }>();
      expect([key, award.outcome]).toEqual([key, outcome]);
    }
  });

  test('below the least score of the call nothing is awarded, even with a place left', () => {
    expect(decidedOf(3, 'bota')).toMatchObject({
      outcome: 'refused',
      explanation: { belowLeast: expect.any(Number) as number },
    });
  });
});

test('whom a later decision leaves as he was reads the reasons of the one before', () => {
  const left = decisions.flatMap((decision, index) => {
    const before = new Map(decisions[index - 1]?.applications.map((one) => [one.applicationId, one]));
    return decision.applications.flatMap((now) => {
      const last = before.get(now.applicationId);
      return last?.outcome === now.outcome && last.explanation.rawScore === now.explanation.rawScore
        ? [{ now: now.explanation, last: last.explanation }]
        : [];
    });
  });
  expect(left.map(({ now }) => now)).toEqual(left.map(({ last }) => last));
  expect(left.filter(({ last }) => last.margin !== null || last.needed !== null)).not.toEqual([]);
});

test('the lot is on record as an experiment, with both arms as the first decision made them', () => {
  const [first, , last] = decisions;
  const armOf = (key: string) => {
    const reference = first?.applications.find(
      ({ applicationId }) => applicationId === applications.get(key),
    )?.reference;
    return first?.experiment.find((unit) => unit.reference === reference)?.isTreated;
  };
  expect(armOf('aliya')).toBe(true);
  expect(armOf('ruslan')).toBe(false);
  // He missed the least score, so no lot could help him.
  expect(armOf('arman')).toBeUndefined();
  // Ruslan has an award by the last decision, and stays in the arm that the lot gave him.
  expect(last?.experiment).toEqual(first?.experiment);
});
