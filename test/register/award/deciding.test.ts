import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionRecord } from '../../../src/core/award/decision-record.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { decideAwardsCommand } from '../../../src/register/award/decide-awards.ts';
import type { Register } from '../../../src/register/db.ts';
import { perform } from '../../../src/register/perform.ts';
import { recordAwardsHandler } from '../../../src/server/jobs/record-awards.ts';
import { nextKey } from '../../world.ts';
import {
  dayOf,
  fillPool,
  openFreshSelection,
  opening,
  secrets,
  sheetOf,
  write,
  type FreshSelection,
} from '../review/fresh-selection.ts';

let fresh: FreshSelection;
beforeAll(async () => {
  fresh = await openFreshSelection();
  await fresh.asOfficer('POST', '', opening);
  await fillPool(fresh);
  const pairs = [
    ...['aigerim', 'daniyar', 'kamila', 'zhansaya'].flatMap(
      (applicant) =>
        [
          ['reviewer-1', applicant],
          ['reviewer-2', applicant],
        ] as const,
    ),
    ...['arman', 'ruslan', 'bota'].flatMap(
      (applicant) =>
        [
          ['reviewer-1', applicant],
          ['reviewer-3', applicant],
        ] as const,
    ),
  ];
  await fresh.asOfficer('POST', '/assignments', {
    round: 1,
    reviews: pairs.map(([reviewer, applicant]) => fresh.planned(reviewer, applicant)),
  });
  await fresh.asOfficer('POST', '/invitations');
  for (const [at, [reviewer, applicant]] of pairs.entries()) {
    const marks =
      applicant === 'bota' ? sheetOf(0, 5, 5) : sheetOf(10, at % 2 === 0 ? 10 : 5, at % 3 === 0 ? 5 : 10);
    const { status, body } = await write(fresh, reviewer, applicant, marks);
    if (status !== 200) throw new Error(JSON.stringify(body));
  }
}, 240_000);
afterAll(async () => fresh.close());

const count = async (table: string, where = 'true'): Promise<number> => {
  const { rows } = await fresh.admin.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
  );
  return rows[0]?.n ?? -1;
};
const decide = async (cause: string, beaconValue?: string) =>
  fresh.asOfficer('POST', '/decisions', { cause, ...(beaconValue === undefined ? {} : { beaconValue }) });
const partyIds = async (): Promise<readonly string[]> => {
  const { rows } = await fresh.admin.query<{ id: string }>('select id from lottery_party order by position');
  return rows.map(({ id }) => id);
};
const publicView = async () =>
  (await fresh.ask(undefined, 'GET', `/api/calls/${fresh.closedCall}/selection`)).body;
const applicationOf = (key: string): string => {
  const own = fresh.applications.get(key);
  return `/api/institutions/${own?.institutionId ?? ''}/applications/${own?.id ?? ''}`;
};
/** All outcomes of a decision have arrived; the jobs of the program do it. */
const untilRecorded = async (decision: number): Promise<void> => {
  await expect
    .poll(
      async () => {
        const { body } = await fresh.asOfficer('GET', '/decisions');
        const { arrived, expected } = (body['decisions'] as { arrived: number; expected: number }[])[
          decision - 1
        ] ?? {
          arrived: -1,
          expected: 0,
        };
        return expected - arrived;
      },
      { timeout: 60_000, interval: 300 },
    )
    .toBe(0);
};

describe('the list of the lot', () => {
  test('is fixed after the reviews are closed, once, and is public from then on', async () => {
    expect((await fresh.asOfficer('POST', '/list', {})).body).toEqual({ code: 'pack-unknown' });
    expect((await fresh.asOfficer('POST', '/close')).status).toBe(200);
    expect((await decide('first', '4712')).body).toMatchObject({ code: 'not-in-this-state' });
    const [party = ''] = await partyIds();
    const early = await fresh.asOfficer('POST', '/secrets', { partyId: party, secret: secrets[0] });
    expect(early.body).toMatchObject({ code: 'not-in-this-state' });
    fresh.at(dayOf('03-11'));
    expect((await fresh.asOfficer('POST', '/list', {})).body).toEqual({ code: 'beacon-already-public' });
    fresh.at(dayOf('03-01'));
    expect(await publicView()).toMatchObject({ list: [], listSha256: null });
    const { body } = await fresh.asOfficer('POST', '/list', {});
    expect((await fresh.asOfficer('POST', '/list', {})).body).toEqual(body);
    const seen = await publicView();
    expect(seen['list']).toHaveLength(7);
    expect(seen).toMatchObject({ ...body, order: [], seed: null, status: 'listed' });
  });

  test('is followed by the secrets, each as it was committed to', async () => {
    const [first = '', second = ''] = await partyIds();
    const reveal = async (partyId: string, secret: string) =>
      (await fresh.asOfficer('POST', '/secrets', { partyId, secret })).body;
    expect(await reveal('lot_00000000-0000-7000-8000-000000000000', 'x')).toEqual({ code: 'party-unknown' });
    expect(await reveal(first, secrets[1])).toEqual({ code: 'commitment-mismatch' });
    expect(await count('lottery_party_text', 'secret is not null')).toBe(0);
    expect(await reveal(first, secrets[0])).toEqual({ revealed: true });
    expect(await reveal(first, secrets[0])).toEqual({ revealed: false });
    fresh.at(opening.beacon.at);
    expect(await reveal(second, secrets[1])).toEqual({ code: 'beacon-already-public' });
    fresh.at(dayOf('03-02'));
    expect(await reveal(second, secrets[1])).toEqual({ revealed: true });
  });
});

describe('a decision', () => {
  test('waits for the beacon, names its cause, and needs the value once', async () => {
    expect((await decide('first', '4712')).body).toEqual({ code: 'beacon-not-yet-public' });
    fresh.at(dayOf('03-11'));
    expect((await decide('first')).body).toEqual({ code: 'beacon-value-missing' });
    expect((await decide('appeal', '4712')).body).toEqual({ code: 'decision-cause-wrong' });
    expect((await fresh.ask('arman', 'GET', `${applicationOf('arman')}/award`)).body['award']).toBeNull();
    const file = await fresh.ask(undefined, 'GET', `/api/calls/${fresh.closedCall}/decision.json`);
    expect(file.body).toEqual({ code: 'not-decided-yet' });
  });

  test('that cannot be is refused, and names the limits in its way', async () => {
    const change = async (rules: string): Promise<void> => {
      await fresh.admin.query(`update call_rules set rules = ${rules} where call_id = '${fresh.closedCall}'`);
    };
    const { rows } = await fresh.admin.query<{ rules: object }>(
      `select rules from call_rules where call_id = '${fresh.closedCall}'`,
    );
    await change(`jsonb_set(jsonb_set(rules, '{groupShare}', '1'), '{universityCap}', '2')`);
    const { status, body } = await decide('first', '4712');
    expect([status, body.code]).toEqual([409, 'allocation-infeasible']);
    const named = (body.list as unknown as { params: { constraint: string } }[]).map(
      ({ params }) => params.constraint,
    );
    expect(named).toContain('reserved:groups');
    expect(named.filter((name) => name.startsWith('university:'))).toHaveLength(1);
    await change(`'${JSON.stringify(rows[0]?.rules).replaceAll("'", "''")}'::jsonb`);
    expect(await count('award_decision')).toBe(0);
  });

  test('of two officers at once is one of them', async () => {
    const both = await Promise.all([decide('first', '4712'), decide('first', '4713')]);
    expect(both.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toEqual({
      code: 'decision-overtaken',
      params: { decision: 1 },
    });
    expect(await count('award_decision')).toBe(1);
    await untilRecorded(1);
    expect(await count('award')).toBe(7);
  });

  test('whose computation is not true is not taken, whoever sends it', async () => {
    const { rows } = await fresh.admin.query<{ content: DecisionRecord }>(
      'select content from award_decision_record',
    );
    const [row] = rows;
    if (row === undefined) throw new Error('nothing was decided');
    const record: DecisionRecord = { ...row.content, number: 2, cause: 'appeal' };
    const tell = async (input: DecisionRecord) => {
      const wish = {
        institutionId: nationalOffice,
        asker: 'operator' as const,
        requestKey: nextKey(),
        input,
      };
      const setting = { ...fresh.world.parts.setting, now: () => new Date(dayOf('03-12')) };
      const done = await perform(fresh.world.register, decideAwardsCommand, wish, setting);
      return done.ok ? 'decided' : [done.refusal.code, done.refusal.list?.map(({ code }) => code)];
    };
    const { allocation, lottery, instance } = record;
    const left = instance.applications.find(({ id }) => !allocation.awarded.includes(id))?.id ?? '';
    const [one, two, ...rest] = lottery.order;
    if (one === undefined || two === undefined) throw new Error('nobody was in the lot');
    expect(
      await tell({ ...record, allocation: { ...allocation, awarded: [...allocation.awarded, left] } }),
    ).toEqual(['decision-not-true', expect.arrayContaining(['allocation-value-not-positive'])]);
    expect(
      await tell({
        ...record,
        allocation: { ...allocation, objective: allocation.objective + 1, bound: allocation.bound + 1 },
      }),
    ).toEqual(['decision-not-true', ['allocation-objective-differs']]);
    expect(await tell({ ...record, lottery: { ...lottery, order: [two, one, ...rest] } })).toEqual([
      'decision-not-true',
      ['lottery-order-mismatch'],
    ]);
    expect(await tell({ ...record, lottery: { ...lottery, listHash: 'a'.repeat(64) } })).toEqual([
      'list-changed',
      undefined,
    ]);
    expect(await tell({ ...record, allocation: { ...allocation, bound: allocation.bound + 1 } })).toEqual([
      'not-proven-best',
      undefined,
    ]);
    expect(await count('award_decision')).toBe(1);
  });

  test('goes on where it was when its job is killed between two institutions', async () => {
    const { rows } = await fresh.admin.query<{ id: string }>('select id from award_decision');
    const job = { recordId: rows[0]?.id ?? '', entryId: 'ent_of-the-test' };
    const arrived = await fresh.admin.query<object>(
      'select application_id, outcome, reserve_place from award order by 1',
    );
    // With stays that another job has made of them meanwhile.
    await fresh.admin.query('truncate award, award_explanation cascade');
    let places = 0;
    const breaking: Register = {
      ...fresh.world.register,
      inInstitution: async (institutionId, work) => {
        if (institutionId !== nationalOffice && (places += 1) > 1) throw new Error('killed');
        return fresh.world.register.inInstitution(institutionId, work);
      },
    };
    const { setting } = fresh.world.parts;
    await expect(recordAwardsHandler(breaking, setting)(job, { isLast: false })).rejects.toThrow('killed');
    expect([3, 4]).toContain(await count('award'));
    await recordAwardsHandler(fresh.world.register, setting)(job, { isLast: false });
    await recordAwardsHandler(fresh.world.register, setting)(job, { isLast: false });
    const again = await fresh.admin.query<object>(
      'select application_id, outcome, reserve_place from award order by 1',
    );
    expect(again.rows).toEqual(arrived.rows);
    expect(await count('award_explanation')).toBe(7);
  });
});

describe('an appeal', () => {
  const grounds = 'One of the reviews is not about my application at all.';
  const appealsOf = async () =>
    (await fresh.asOfficer('GET', '/appeals')).body['appeals'] as readonly {
      id: string;
      status: string;
      reviews: readonly { assignmentId: string; status: string }[];
    }[];
  const decideAppeal = async (body: object, who = 'officer') => {
    const [appeal] = await appealsOf();
    return fresh.ask(who, 'POST', `${fresh.place('esil')}/appeals/${appeal?.id ?? ''}/decide`, body);
  };

  test('is filed once a decision, by the applicant, in time and with grounds', async () => {
    const url = `${applicationOf('bota')}/appeals`;
    expect((await fresh.ask('ruslan', 'POST', url, { grounds })).status).toBe(403);
    expect((await fresh.ask('bota', 'POST', url, { grounds: 'unfair' })).body).toMatchObject({
      code: 'grounds-too-short',
    });
    fresh.at(dayOf('04-30'));
    expect((await fresh.ask('bota', 'POST', url, { grounds })).body).toEqual({ code: 'appeal-too-late' });
    fresh.at(dayOf('03-12'));
    expect((await fresh.ask('bota', 'POST', url, { grounds })).status).toBe(200);
    expect((await fresh.ask('bota', 'POST', url, { grounds })).body).toEqual({ code: 'appealed-before' });
    expect(await appealsOf()).toMatchObject([{ status: 'filed', grounds }]);
  });

  test('is decided once, with a reason, over the reviews of that application', async () => {
    const reason = 'The reasons do not fit the text.';
    const other = await fresh.reviewOf('reviewer-1', 'arman');
    expect((await decideAppeal({ isUpheld: true, voidAssignmentId: other, reason })).body).toEqual({
      code: 'assignment-unknown',
    });
    expect((await decideAppeal({ isUpheld: true, reason }, 'esil-coordinator')).status).toBe(403);
    const [appeal] = await appealsOf();
    const voidAssignmentId = appeal?.reviews[0]?.assignmentId ?? '';
    expect((await decideAppeal({ isUpheld: true, voidAssignmentId, reason })).body).toEqual({
      decided: true,
    });
    expect((await decideAppeal({ isUpheld: true, voidAssignmentId, reason })).body).toEqual({
      decided: false,
    });
    expect((await decideAppeal({ isUpheld: false, reason })).body).toMatchObject({
      code: 'not-in-this-state',
    });
    const [decided] = await appealsOf();
    expect(decided).toMatchObject({ status: 'upheld', reason, remedy: 'review-void' });
    expect(decided?.reviews.filter(({ status }) => status === 'void')).toHaveLength(1);
    const { body } = await fresh.ask('bota', 'GET', `${applicationOf('bota')}/award`);
    expect((body['award'] as { reviews: unknown[] }).reviews).toHaveLength(1);
  });
});

const again = async () => (await fresh.asOfficer('GET', '')).body['again'];

test('whoever withdraws gives his award up, and a job that comes late overtakes nothing', async () => {
  expect((await decide('withdrawal')).body).toEqual({ code: 'no-award-given-up' });
  expect(await again()).toEqual(['appeal']);
  expect(
    (await fresh.ask('ruslan', 'POST', `${applicationOf('ruslan')}/withdraw`, { reason: 'I cannot go.' }))
      .status,
  ).toBe(200);
  const outcome = async () =>
    (
      (await fresh.ask('ruslan', 'GET', `${applicationOf('ruslan')}/award`)).body['award'] as {
        outcome: string;
      }
    ).outcome;
  await expect.poll(outcome, { timeout: 60_000, interval: 300 }).toBe('given-up');
  fresh.at(dayOf('03-15'));
  expect(await again()).toEqual(['withdrawal', 'appeal']);
  expect((await decide('withdrawal')).body).toMatchObject({ number: 2 });
  expect(await again()).toEqual([]);
  // An appeal that was upheld while the decision was computed: its time is before that of the decision, which does not heed it.
  const heeds = async (appeals: string): Promise<void> => {
    await fresh.admin.query(
      `update award_decision_record r set content = jsonb_set(content, '{appeals}', ${appeals})
         from award_decision d where d.id = r.id and d.number = 2`,
    );
  };
  await heeds(`'[]'`);
  expect(await again()).toEqual(['appeal']);
  await heeds(`(select jsonb_agg(id) from appeal)`);
  expect(await again()).toEqual([]);
  expect((await decide('appeal')).body).toEqual({ code: 'no-review-void' });
  await untilRecorded(2);
  expect(await outcome()).toBe('given-up');
  const before = await fresh.admin.query<object>('select * from award order by id');
  const { rows } = await fresh.admin.query<{ id: string }>('select id from award_decision order by number');
  for (const entryId of ['ent_of-the-test', 'ent_another']) {
    const job = { recordId: rows[0]?.id ?? '', entryId };
    await recordAwardsHandler(fresh.world.register, fresh.world.parts.setting)(job, { isLast: false });
  }
  expect((await fresh.admin.query<object>('select * from award order by id')).rows).toEqual(before.rows);
  expect(fresh.world.complaints).toEqual([]);
});
