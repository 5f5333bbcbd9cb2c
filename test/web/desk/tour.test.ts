import { describe, expect, it } from 'vitest';
import type { Me } from '../../../src/contract/me.ts';
import { roles, type Role } from '../../../src/core/basics/role.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { storyPeople } from '../../../src/story/people.ts';
import { deskMenu } from '../../../src/web/desk/desk-menu.ts';
import { tours } from '../../../src/web/desk/tour/tours.ts';
import { deskPaths } from '../../../src/web/desk-paths.ts';

const university = 'ins_00000000-0000-7000-8000-000000000001';

/** Somebody with this role alone, where the story has it. */
const meAs = (role: Role): Me => ({
  mode: 'demonstration',
  account: {
    ...{ id: 'acc_00000000-0000-7000-8000-000000000001', email: 'a@a.example', name: 'A', locale: 'kk' },
    ...{ timeZone: 'Asia/Almaty', notifyByMail: true, hasSecondFactor: true, needsSecondFactor: false },
    erasureAskedAt: null,
  },
  memberships: [
    {
      id: 'mem_00000000-0000-7000-8000-000000000001',
      institutionId:
        storyPeople.find((person) => person.roles[0] === role)?.institution === 'office'
          ? nationalOffice
          : university,
      institution: { kk: 'А', ru: 'А', en: 'A' },
      role,
      personId: null,
    },
  ],
});

/** Pages that others lead to than the menu. */
const beside: Readonly<Partial<Record<Role, readonly string[]>>> = {
  applicant: [deskPaths.stays('kk'), deskPaths.ownLedger('kk'), deskPaths.supportOffers('kk')],
  reviewer: [deskPaths.reviewConflicts('kk')],
  auditor: [deskPaths.heads('kk')],
};

describe('the tour', () => {
  it.each(roles)('of %s leads to pages that his menu has, each once', (role) => {
    const me = meAs(role);
    const open = [...deskMenu(me).map(({ path }) => path('kk', me)), ...(beside[role] ?? [])];
    const steps = tours[role].map(({ path }) => path('kk', me));
    expect(steps.filter((step) => !open.includes(step))).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(1);
  });
});
