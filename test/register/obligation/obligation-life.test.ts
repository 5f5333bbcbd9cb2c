import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/basics/add-days.ts';
import type { JsonObject } from '../../../src/core/basics/json.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import type { Command } from '../../../src/register/command.ts';
import { claimObligationEventCommand } from '../../../src/register/obligation/claim-event.ts';
import { decideObligationEventCommand } from '../../../src/register/obligation/decide-event.ts';
import { decideObligationRequestCommand } from '../../../src/register/obligation/decide-request.ts';
import { demandRefundCommand } from '../../../src/register/obligation/demand-refund.ts';
import { fileObligationRequestCommand } from '../../../src/register/obligation/file-request.ts';
import { collectOwnObligations } from '../../../src/register/obligation/own-obligations.ts';
import { openObligationCommand } from '../../../src/register/obligation/open-obligation.ts';
import { recordObligationFile } from '../../../src/register/obligation/record-obligation-file.ts';
import { recordRefundPaymentCommand } from '../../../src/register/obligation/record-payment.ts';
import { recordObligationRuleCommand } from '../../../src/register/obligation/record-rule.ts';
import { stateObligationFactsCommand } from '../../../src/register/obligation/state-facts.ts';
import { erasePersonCommand } from '../../../src/register/person/erase-person.ts';
import { perform } from '../../../src/register/perform.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { watchObligations } from '../../../src/server/jobs/watch-obligations.ts';
import { nextKey, openWorld, type World } from '../../world.ts';

const rule = {
  term: [{ when: { place: ['astana', 'almaty'] }, months: 24 }, { months: 12 }],
  reduce: [{ when: 'goodResult', months: 6 }],
  credit: [{ when: { place: 'abroad' }, fraction: 0 }, { fraction: 1 }],
  pauses: ['parental'],
  exemptions: ['disability'],
  refund: {
    mode: 'pro-rata',
    penalty: 0.1,
    schedule: { instalments: 3, everyMonths: 1, firstAfterMonths: 1 },
  },
  evidence: 'employer-letter',
  substitution: 1,
};
const name = { kk: 'Ереже', ru: 'Правило', en: 'Rule' };

let world: World;
let now = '2026-11-26T06:00:00.000Z';
interface Stay {
  readonly institutionId: string;
  readonly mobilityId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly returnedOn: string;
  readonly obligationId: string;
}
const stays = new Map<string, Stay>();

const setting = () => ({ ...world.parts.setting, now: () => new Date(now) });
type Who = 'operator' | { readonly as: string };
const act = async <Input, State, Answer extends JsonObject>(
  institutionId: string,
  command: Command<Input, State, Answer>,
  input: Input,
  who: Who = 'operator',
  requestKey = nextKey(),
) => {
  const asker =
    who === 'operator'
      ? who
      : {
          accountId: who.as,
          hasSecondFactor: true as const,
          memberships: [{ institutionId, role: 'applicant' as const }],
        };
  return perform(
    world.register,
    command,
    { institutionId, asker, requestKey, input, reason: 'a reason' },
    setting(),
  );
};
const ok = <Value>(
  done:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: { code: string } },
): Value => {
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
};
const refusal = (done: {
  readonly ok: boolean;
  readonly refusal?: { code: string; list?: readonly { code: string }[] };
}) => done.refusal?.list?.map(({ code }) => code) ?? done.refusal?.code;

const stay = (who: string): Stay => {
  const found = stays.get(who);
  if (found === undefined) throw new Error(`no stay of ${who}`);
  return found;
};
const standing = async (who: string) => {
  const { institutionId, obligationId } = stay(who);
  return world.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('obligation')
      .selectAll()
      .where('institution_id', '=', institutionId)
      .where('id', '=', obligationId)
      .executeTakeFirstOrThrow(),
  );
};
const proof = async (who: string, sha256: string): Promise<string> => {
  const { institutionId, obligationId, accountId } = stay(who);
  const file = {
    obligationId,
    accountId,
    sha256,
    bytes: 9,
    mediaType: 'application/pdf',
    name: 'letter.pdf',
  };
  const kept = await world.register.inInstitution(institutionId, async (trx) =>
    recordObligationFile(trx, institutionId, { ...file, at: new Date(now) }),
  );
  return ok(kept).id;
};
const claim = async (who: string, more: object = {}) => {
  const { institutionId, obligationId, accountId, returnedOn } = stay(who);
  const fileId = await proof(who, 'd'.repeat(64));
  const input = {
    ...{ obligationId, kind: 'work', startsOn: addDays(returnedOn, 1), endsOn: null, place: 'almaty' },
    ...{
      remote: false,
      sector: null,
      evidence: 'employer-letter' as const,
      words: 'A laboratory',
      fileId,
      ...more,
    },
  };
  return act(institutionId, claimObligationEventCommand, input, { as: accountId });
};
const ask = async (who: string, more: object) => {
  const { institutionId, obligationId, accountId } = stay(who);
  const nothing = {
    subjectId: null,
    eventKind: null,
    startsOn: null,
    endsOn: null,
    months: null,
    fileId: null,
  };
  const input = {
    obligationId,
    kind: 'refund' as const,
    ...nothing,
    words: 'A reason of some length.',
    ...more,
  };
  return act(institutionId, fileObligationRequestCommand, input, { as: accountId });
};
const answer = async (who: string, id: string, isGranted: boolean, asker: Who = 'operator') =>
  act(stay(who).institutionId, decideObligationRequestCommand, { id, isGranted }, asker);

/** Records of the obligations that the story tells; here each stay begins its own. */
const ofStory = new Set<string>();
const forgetTold = async (): Promise<void> => {
  const admin = new Client(world.register.admin);
  await admin.connect();
  const hanging = ['refund_instalment', 'obligation_file', 'obligation_text', 'obligation_request'];
  for (const table of [...hanging, 'obligation_event', 'obligation']) {
    const { rows } = await admin.query<{ id: string }>(`delete from ${table} returning id`);
    for (const { id } of rows) ofStory.add(id);
  }
  await admin.end();
};

beforeAll(async () => {
  world = await openWorld();
  await forgetTold();
  const recorded = ok(
    await act(nationalOffice, recordObligationRuleCommand, {
      code: 'story',
      name,
      rule,
      validFrom: '2026-01-01',
    }),
  );
  const { rows } = await world.register.readOnly('qaitu_national', async (trx) =>
    sql<Omit<Stay, 'obligationId'> & { who: string }>`
      select split_part(o.email, '@', 1) as who, m.institution_id as "institutionId", m.id as "mobilityId",
             m.account_id as "accountId", m.person_id as "personId", m.returned_on::text as "returnedOn"
        from mobility m join account o on o.id = m.account_id where m.status = 'returned'`.execute(trx),
  );
  for (const { who, ...found } of rows) {
    const { institutionId, mobilityId } = found;
    await world.register.inInstitution(institutionId, async (trx) =>
      sql`update agreement_content c
             set content = jsonb_set(content, '{obligation}', ${JSON.stringify({ ruleId: recorded.id, version: 1, name })}::jsonb)
            from agreement a
           where a.institution_id = ${institutionId} and a.mobility_id = ${mobilityId}
             and c.institution_id = ${institutionId} and c.id = a.id`.execute(trx),
    );
    now = `${addDays(found.returnedOn, 1)}T06:00:00.000Z`;
    const opened = ok(await act(institutionId, openObligationCommand, { mobilityId }));
    stays.set(who, { ...found, obligationId: opened.obligationId ?? '' });
  }
});
afterAll(async () => world.close({ isDamaged: true }));

describe('a rule', () => {
  test('is recorded once, and refused with contradictions, gaps, foreign facts or an earlier day', async () => {
    const again = await act(nationalOffice, recordObligationRuleCommand, {
      code: 'story',
      name,
      rule,
      validFrom: '2026-01-01',
    });
    expect(ok(again)).toMatchObject({ version: 1 });
    const record = async (other: object, validFrom = '2027-01-01') =>
      act(nationalOffice, recordObligationRuleCommand, {
        code: 'story',
        name,
        rule: other as never,
        validFrom,
      });
    expect(refusal(await record({ term: [{ months: 1 }, { months: 2 }] }))).toBe('rule-not-sound');
    expect(refusal(await record({ term: [{ when: { place: 'astana' }, months: 2 }] }))).toBe(
      'rule-not-sound',
    );
    expect(refusal(await record({ term: [{ when: { age: 30 }, months: 2 }, { months: 1 }] }))).toBe(
      'rule-not-sound',
    );
    expect(refusal(await record({ term: [{ months: 2 }] }, '2025-01-01'))).toBe('rule-not-later');
  });
});

describe('after the stays', () => {
  test('an obligation opens the day after, once', async () => {
    for (const [who, { institutionId, mobilityId, obligationId, returnedOn }] of stays) {
      expect(await standing(who)).toMatchObject({ status: 'running', place: null });
      const again = ok(await act(institutionId, openObligationCommand, { mobilityId }));
      expect(again.obligationId).toBe(obligationId);
      const [row] = (
        await world.register.inInstitution(institutionId, async (trx) =>
          sql<{
            day: string;
          }>`select starts_on::text as day from obligation where id = ${obligationId}`.execute(trx),
        )
      ).rows;
      expect(row?.day).toBe(addDays(returnedOn, 1));
    }
  });

  test('work is claimed by its owner alone, in the words of the rule, with a proof', async () => {
    const { institutionId, obligationId } = stay('aigerim');
    const stranger = {
      obligationId,
      kind: 'work',
      startsOn: '2027-07-10',
      endsOn: null,
      place: null,
    } as const;
    const rest = { remote: false, sector: null, evidence: 'self-report', words: '', fileId: null } as const;
    const foreign = await act(
      institutionId,
      claimObligationEventCommand,
      { ...stranger, ...rest },
      { as: stay('arman').accountId },
    );
    expect(refusal(foreign)).toBe('not-permitted');
    expect(refusal(await claim('aigerim', { kind: 'holiday' }))).toEqual(['event-kind-not-in-rule']);
    expect(refusal(await claim('aigerim', { kind: 'contribution' }))).toEqual(['event-kind-not-in-rule']);
    expect(refusal(await claim('aigerim', { startsOn: '2031-01-01' }))).toEqual(['event-not-begun']);
    expect(refusal(await claim('aigerim', { fileId: null }))).toEqual(['evidence-file-missing']);
    expect(refusal(await claim('aigerim', { endsOn: '2020-01-01' }))).toContain('ends-before-start');
  });

  test('one keeps it: accepted work that goes on completes it by itself', async () => {
    const { institutionId, obligationId, accountId, returnedOn } = stay('aigerim');
    const claimed = ok(await claim('aigerim'));
    expect(refusal(await claim('aigerim'))).toBe('event-claimed-before');
    const decide = { id: claimed.id, isAccepted: true } as const;
    expect(refusal(await act(institutionId, decideObligationEventCommand, decide, { as: accountId }))).toBe(
      'not-permitted',
    );
    const key = nextKey();
    expect(ok(await act(institutionId, decideObligationEventCommand, decide, 'operator', key))).toEqual({
      decided: true,
    });
    expect(ok(await act(institutionId, decideObligationEventCommand, decide, 'operator', key))).toEqual({
      decided: true,
    });
    expect(ok(await act(institutionId, decideObligationEventCommand, decide))).toEqual({ decided: false });
    const facts = { obligationId, place: 'almaty', ownGrant: false, goodResult: true };
    expect(ok(await act(institutionId, stateObligationFactsCommand, facts))).toEqual({ stated: true });
    expect(ok(await act(institutionId, stateObligationFactsCommand, facts))).toEqual({ stated: false });
    const before = now;
    now = `${addDays(returnedOn, 500)}T06:00:00.000Z`;
    await watchObligations(world.register, setting())();
    expect((await standing('aigerim')).status).toBe('running');
    now = `${addDays(returnedOn, 560)}T06:00:00.000Z`;
    await watchObligations(world.register, setting())();
    expect((await standing('aigerim')).status).toBe('kept');
    expect(refusal(await claim('aigerim'))).toBe('not-in-this-state');
    now = before;
  });

  test('letters are caused by the announced schedule, once, by day, and end', async () => {
    const { institutionId, obligationId, returnedOn } = stay('daniyar');
    const reminded = async () =>
      (
        await world.register.inInstitution(institutionId, async (trx) =>
          sql<{ offset: number }>`select (data ->> 'offset')::int as offset from journal
             where institution_id = ${institutionId} and record_id = ${obligationId} and kind = 'ObligationReminded'
               and (data ->> 'dueOn')::date < (${returnedOn}::date + 200) order by sequence`.execute(trx),
        )
      ).rows.map(({ offset }) => offset);
    const before = now;
    const start = await reminded();
    for (const days of [184 - 20, 184 - 12, 184 - 11, 184 + 1, 184 + 15, 184 + 31, 184 + 40]) {
      for (const hour of ['20', '06', '07']) {
        now = `${addDays(returnedOn, days)}T${hour}:00:00.000Z`;
        await watchObligations(world.register, setting())();
      }
    }
    expect(start).toEqual([]);
    expect(await reminded()).toEqual([-14, 0, 14, 30]);
    now = before;
  });

  test('one has it substituted by an agreed contribution', async () => {
    const asked = ok(await ask('daniyar', { kind: 'substitution', months: 12 }));
    expect(asked.answerDueOn > now.slice(0, 10)).toBe(true);
    expect(refusal(await ask('daniyar', { kind: 'substitution', months: 12 }))).toBe('request-open');
    expect(ok(await answer('daniyar', asked.id, true))).toEqual({ decided: true });
    expect((await standing('daniyar')).status).toBe('substituted');
  });

  test('one pays it back in instalments, never more than is due', async () => {
    const { institutionId, obligationId } = stay('ruslan');
    const { grant_amount: grant } = await standing('ruslan');
    const most = Math.floor(Number(grant) * 1.1 * 100) / 100;
    const demand = async (amount?: number) =>
      act(institutionId, demandRefundCommand, { obligationId, amount });
    expect(refusal(await demand(Math.ceil(most) + 1))).toBe('refund-larger-than-owed');
    const demanded = ok(await demand());
    expect(demanded).toEqual({ amount: Math.floor(most), instalments: 3 });
    const list = async () =>
      (
        await world.register.inInstitution(institutionId, async (trx) =>
          sql<{ id: string; amount: number }>`select id, amount::float8 as amount from refund_instalment
             where institution_id = ${institutionId} and obligation_id = ${obligationId} and withdrawn_at is null
             order by position`.execute(trx),
        )
      ).rows;
    // An objection is granted: the demand is withdrawn, and made again.
    const objection = ok(await ask('ruslan', { kind: 'objection', subjectId: obligationId }));
    expect(ok(await answer('ruslan', objection.id, true))).toEqual({ decided: true });
    expect((await standing('ruslan')).status).toBe('running');
    expect(await list()).toEqual([]);
    ok(await demand());
    const parts = await list();
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(demanded.amount);
    for (const [index, { id, amount }] of parts.entries()) {
      const pay = async (sum: number, paidOn = now.slice(0, 10)) =>
        act(institutionId, recordRefundPaymentCommand, { id, amount: sum, paidOn });
      expect(refusal(await pay(amount + 1))).toBe('paid-more-than-due');
      expect(refusal(await pay(1, '2040-01-01'))).toBe('payment-in-future');
      expect(ok(await pay(1))).toEqual({ left: amount - 1, isSettled: false });
      expect(ok(await pay(amount - 1))).toEqual({ left: 0, isSettled: index === 2 });
    }
    expect((await standing('ruslan')).status).toBe('refunded');
  });

  test('one objects and appeals; an appeal goes to somebody else, and opens the decision again', async () => {
    const { institutionId } = stay('kamila');
    const claimed = ok(await claim('kamila'));
    ok(await act(institutionId, decideObligationEventCommand, { id: claimed.id, isAccepted: false }));
    expect(refusal(await ask('kamila', { kind: 'appeal', subjectId: claimed.id }))).toEqual([
      'nothing-to-appeal',
    ]);
    const objection = ok(await ask('kamila', { kind: 'objection', subjectId: claimed.id }));
    expect(ok(await answer('kamila', objection.id, false))).toEqual({ decided: true });
    expect(refusal(await ask('kamila', { kind: 'objection', subjectId: claimed.id }))).toBe('request-open');
    const appeal = ok(await ask('kamila', { kind: 'appeal', subjectId: objection.id }));
    expect(refusal(await answer('kamila', appeal.id, true))).toBe('decided-by-the-same');
  });

  test('one is released with a document', async () => {
    expect(refusal(await ask('zhansaya', { kind: 'exemption', eventKind: 'military' }))).toEqual([
      'event-kind-not-in-rule',
      'day-missing',
      'evidence-file-missing',
    ]);
    const fileId = await proof('zhansaya', 'e'.repeat(64));
    const wish = { kind: 'exemption', eventKind: 'disability', startsOn: now.slice(0, 10), fileId };
    const asked = ok(await ask('zhansaya', wish));
    ok(await answer('zhansaya', asked.id, true));
    expect((await standing('zhansaya')).status).toBe('exempt');
  });

  test('the journal tells all of it again', async () => {
    const { differences } = await replay(world.register);
    expect(differences.filter(({ recordId }) => !ofStory.has(recordId))).toEqual([]);
  });

  test('its owner gets all of it, and is forgotten without a word', async () => {
    const { institutionId, accountId, personId, obligationId } = stay('kamila');
    const own = async () =>
      world.register.inInstitution(institutionId, async (trx) =>
        collectOwnObligations(trx, institutionId, accountId),
      );
    expect(JSON.stringify(await own())).toContain('A laboratory');
    ok(await act(institutionId, erasePersonCommand, { id: personId }));
    const left = JSON.stringify(await own());
    expect(left).not.toContain('A laboratory');
    expect(left).not.toContain('letter.pdf');
    expect(left).toContain(obligationId);
  });
});
