import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/access/actor.ts';
import { askPermission } from '../../../src/core/access/ask-permission.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';

const production = { staffNeedSecondFactor: true };
const demonstration = { staffNeedSecondFactor: false };

const actor = (given: Partial<Actor>): Actor => ({
  accountId: 'acc_1',
  memberships: [],
  hasSecondFactor: false,
  ...given,
});
const administrator = [{ institutionId: 'ins_1', role: 'administrator' }] as const;

test('staff without a second factor are told so in production, and let in in the demonstration', () => {
  const target = { institutionId: 'ins_1' };
  const asked = (given: Partial<Actor>, rule: typeof production) =>
    askPermission(actor({ memberships: administrator, ...given }), 'invite-person', target, rule);
  expect(asked({}, production)).toMatchObject({ refusal: { code: 'second-factor-needed' } });
  expect(asked({ hasSecondFactor: true }, production)).toMatchObject({ ok: true });
  expect(asked({}, demonstration)).toMatchObject({ ok: true });
});

test('a role counts where it is held, and from the national office for universities', () => {
  const asked = (institutionId: string, target: string) =>
    askPermission(
      actor({ memberships: [{ institutionId, role: 'auditor' }] }),
      'read-journal',
      { institutionId: target },
      demonstration,
    ).ok;
  expect(asked('ins_1', 'ins_1')).toBe(true);
  expect(asked('ins_1', 'ins_2')).toBe(false);
  expect(asked(nationalOffice, 'ins_2')).toBe(true);
  expect(asked('ins_1', nationalOffice)).toBe(false);
});

test('an administrator of a university makes no institution, and reads no participant', () => {
  const university = actor({ memberships: administrator });
  const place = { institutionId: 'ins_1', ownerAccountId: 'acc_2' };
  expect(askPermission(university, 'create-institution', place, demonstration).ok).toBe(false);
  expect(askPermission(university, 'read-person-detail', place, demonstration)).toMatchObject({
    refusal: { code: 'not-permitted' },
  });
  expect(askPermission(university, 'read-journal', place, demonstration).ok).toBe(false);
});

test('everybody has what is his own, and only that', () => {
  const own = { institutionId: 'ins_9', ownerAccountId: 'acc_1' };
  expect(askPermission(actor({}), 'give-consent', own, production).ok).toBe(true);
  expect(askPermission(actor({}), 'give-consent', { ...own, ownerAccountId: 'acc_2' }, production).ok).toBe(
    false,
  );
  expect(askPermission(actor({}), 'give-consent', { institutionId: 'ins_9' }, production).ok).toBe(false);
});
