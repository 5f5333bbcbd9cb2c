import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../src/contract/me.ts';
import { personDetailInput } from '../../../src/core/person/person.ts';
import { deskMenu } from '../../../src/web/desk/desk-menu.ts';
import { journalSearch } from '../../../src/web/desk/journal/journal-search.ts';
import { peopleOf } from '../../../src/web/desk/member/people-of.ts';
import { rolesHere } from '../../../src/web/desk/member/roles-here.ts';
import { detailForm } from '../../../src/web/desk/my-data/detail-form.ts';
import { ownRecords } from '../../../src/web/desk/my-data/own-records.ts';
import { nextSteps } from '../../../src/web/desk/next-steps.ts';
import { letterParts } from '../../../src/web/desk/operation/letter-parts.ts';
import { whyNot } from '../../../src/web/desk/why-not.ts';

const university = 'ins_1';
const institution = { kk: 'А', ru: 'Б', en: 'C' };

type Membership = Me['memberships'][number];
const membership = (
  role: Membership['role'],
  institutionId = university,
  personId = 'per_1',
): Membership => ({
  id: `mem_${role}`,
  institutionId,
  institution,
  role,
  personId,
});
const meWith = (
  memberships: readonly Membership[],
  account: Partial<NonNullable<Me['account']>> = {},
): Me => ({
  mode: 'demonstration',
  account: {
    id: 'acc_1',
    email: 'a@b.kz',
    name: 'A',
    locale: 'kk',
    timeZone: 'Asia/Almaty',
    notifyByMail: true,
    hasSecondFactor: false,
    needsSecondFactor: false,
    erasureAskedAt: null,
    ...account,
  },
  memberships: [...memberships],
});

describe('what an account may not do', () => {
  it('is said by the rule of the core', () => {
    const administrator = meWith([membership('administrator')]);
    expect(whyNot(administrator, 'invite-person', university)).toBeUndefined();
    expect(whyNot(administrator, 'invite-person', 'ins_2')).toBe('refusal.not-permitted');
    expect(whyNot(undefined, 'invite-person', university)).toBe('refusal.not-permitted');
  });

  it('tells a missing second factor from a missing role', () => {
    const without = meWith([membership('administrator')], { needsSecondFactor: true });
    expect(whyNot(without, 'invite-person', university)).toBe('refusal.second-factor-needed');
    expect(whyNot(without, 'read-jobs', 'national-office')).toBe('refusal.not-permitted');
  });

  it('is not offered in the menu', () => {
    const labels = (me: Me) => deskMenu(me).map(({ label }) => label);
    expect(labels(meWith([membership('applicant')]))).not.toContain('journal.title');
    expect(labels(meWith([membership('auditor', 'national-office')]))).toContain('journal.title');
    expect(labels(meWith([membership('administrator', 'national-office')]))).toContain(
      'operation.jobs.title',
    );
    expect(labels(meWith([membership('administrator')]))).not.toContain('operation.jobs.title');
    expect(labels({ ...meWith([]), account: null })).toEqual([]);
  });

  it('leads an auditor to the journal of his own institution', () => {
    const me = meWith([membership('auditor', 'ins_7')]);
    const item = deskMenu(me).find(({ label }) => label === 'journal.title');
    expect(item?.path('kk', me)).toBe('/kk/desk/journal/ins_7');
  });
});

describe('what to do next', () => {
  const record = { institutionId: university, institution, hasDetail: true, hasConsent: true };
  const kinds = (...given: Parameters<typeof nextSteps>) => nextSteps(...given).map(({ kind }) => kind);

  it('is to join a university for whoever has just signed up', () => {
    expect(kinds(meWith([]), [])).toEqual(['join']);
  });

  it('is the data and the consent that an applicant has not given yet', () => {
    const me = meWith([membership('applicant')]);
    expect(kinds(me, [{ ...record, hasDetail: false, hasConsent: false }])).toEqual(['detail', 'consent']);
    expect(kinds(me, [{ ...record, hasConsent: false }])).toEqual(['consent']);
    expect(kinds(me, [record])).toEqual([]);
  });

  it('is the second factor for staff that has none', () => {
    expect(kinds(meWith([membership('coordinator')]), [])).toEqual(['secure']);
    expect(kinds(meWith([membership('coordinator')], { hasSecondFactor: true }), [])).toEqual([]);
    expect(kinds(meWith([membership('applicant')]), [record])).toEqual([]);
  });

  it('is nothing for whoever is being forgotten, or is nobody', () => {
    expect(kinds(meWith([], { erasureAskedAt: '2026-11-23T00:00:00Z' }), [])).toEqual([]);
    expect(kinds({ ...meWith([]), account: null }, [])).toEqual([]);
  });
});

describe('people and roles', () => {
  it('are one person a line, with all his roles', () => {
    const row = { id: 'mem_1', accountId: 'a', name: 'A', email: 'a@b.kz', givenAt: '', endedAt: null };
    const people = peopleOf([
      { ...row, role: 'head' },
      { ...row, id: 'mem_2', accountId: 'b', role: 'auditor' },
      { ...row, id: 'mem_3', role: 'reviewer' },
    ]);
    expect(people.map(({ accountId, memberships }) => [accountId, memberships.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('are given where they have a place, and nobody is made an applicant by others', () => {
    expect(rolesHere('national-office')).not.toContain('coordinator');
    expect(rolesHere(university)).not.toContain('officer');
    expect([...rolesHere(university), ...rolesHere('national-office')]).not.toContain('applicant');
  });

  it('make one record an institution, and none without a person', () => {
    const me = meWith([
      membership('head'),
      membership('reviewer'),
      { ...membership('auditor', 'ins_2'), personId: null },
    ]);
    expect(ownRecords(me).map(({ institutionId, roles }) => [institutionId, roles])).toEqual([
      [university, ['head', 'reviewer']],
    ]);
  });
});

describe('the form of personal data', () => {
  const values = { ...detailForm.initial(null), givenName: ' Айгерім ' };
  const noDate = { day: '', month: '', year: '' };

  it('sends what the contract takes, blanks as nothing', () => {
    const body = detailForm.body(values, { day: '12', month: '5', year: '2004' });
    expect(personDetailInput.parse(body)).toEqual({
      givenName: 'Айгерім',
      familyName: null,
      patronymic: null,
      birthDate: '2004-05-12',
      sex: 0,
      citizenship: 'KAZ',
      phone: null,
    });
  });

  it('leaves the number out when its box is empty, so that the kept one stays', () => {
    expect(detailForm.body(values, noDate)).not.toHaveProperty('iin');
    expect(detailForm.body({ ...values, iin: '  ' }, noDate)).not.toHaveProperty('iin');
  });

  it('ignores spaces and dashes in the number, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', '-', '\u00a0'), { minLength: 12, maxLength: 12 }), (gaps) => {
        const typed = '040512600001'
          .split('')
          .map((digit, place) => digit + (gaps[place] ?? ''))
          .join('');
        return detailForm.body({ ...values, iin: typed }, noDate).iin === '040512600001';
      }),
    );
    expect(detailForm.iinFault('04 0512')).toBe('iin-not-twelve-digits');
    expect(detailForm.iinFault(' ')).toBeUndefined();
  });
});

describe('the filter of the journal', () => {
  it('reads what stands in the address and drops the rest', () => {
    expect(
      journalSearch({
        kind: 'InvitationMade',
        noun: '',
        from: '2026-13',
        to: '2026-11-23',
        size: '9',
        actor: 7,
      }),
    ).toEqual({ kind: 'InvitationMade', to: '2026-11-23' });
  });
});

describe('a letter in the outbox', () => {
  it('has its addresses as links, without the sign after them', () => {
    const links = letterParts('Ашыңыз:\nhttp://127.0.0.1:1/kk/desk/invitation#a.b-c_d\n\n(http://x.kz).')
      .filter(({ isLink }) => isLink)
      .map(({ part }) => part);
    expect(links).toEqual(['http://127.0.0.1:1/kk/desk/invitation#a.b-c_d', 'http://x.kz']);
  });

  it('loses nothing of its text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('http://a.kz/x', ' ', '.', 'сөз', 'https://', '\n')), (words) => {
        const letter = words.join('');
        const parts = letterParts(letter);
        expect(parts.map(({ part }) => part).join('')).toBe(letter);
        for (const { at, part } of parts) expect(letter.startsWith(part, at)).toBe(true);
      }),
    );
  });
});
