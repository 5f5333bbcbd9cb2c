import { expect, test } from 'vitest';
import { appealStatuses } from '../../../src/core/award/appeal.ts';
import { appealStates } from '../../../src/core/award/states.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { obligationStatuses } from '../../../src/core/obligation/obligation.ts';
import { obligationStates } from '../../../src/core/obligation/states.ts';
import { holdOf } from '../../../src/core/retention/hold-of.ts';
import { openMatter } from '../../../src/core/retention/open-matter.ts';
import { termBefore } from '../../../src/core/retention/term-before.ts';
import { carriedTermsOf, termsOf } from '../../../src/core/retention/terms-of.ts';
import { retentionTerms } from '../../../src/core/retention/terms.ts';
import { isMessageKey } from '../../../src/messages.ts';

test('every term is named and says its basis', () => {
  const nameless = retentionTerms.flatMap(({ id }) =>
    [`incident.term.${id}.what`, `incident.term.${id}.basis`].filter((key) => !isMessageKey(key)),
  );
  expect(nameless).toEqual([]);
});

test('what belongs to no institution is looked after at the national office alone', () => {
  const names = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
  expect(names(carriedTermsOf('alatau'))).not.toContain('mail');
  expect(names(carriedTermsOf(nationalOffice))).toContain('mail');
  expect(names(termsOf('alatau'))).toContain('access-log');
});

test('a term counts back from the day, by the installation’s own days where it has them', () => {
  expect(termBefore('draft', '2026-11-27')).toBe('2025-11-27');
  expect(termBefore('draft', '2026-11-27', { draft: 10 })).toBe('2026-11-17');
  expect(termBefore('access-log', '2026-11-27')).toBe('2023-11-27');
});

test('a breach holds a term whole, an open matter only what is about its person, and most terms nothing', () => {
  const held = (openBreaches: number, accounts: readonly string[]) =>
    Object.fromEntries(
      carriedTermsOf(nationalOffice).flatMap((term) => {
        const hold = holdOf(term, { openBreaches, accounts });
        return hold.isWhole || hold.accounts.length > 0 ? [[term.id, hold]] : [];
      }),
    );
  const ofPerson = { isWhole: false, accounts: ['acc_1'] };
  expect(held(0, [])).toEqual({});
  expect(held(0, ['acc_1'])).toEqual({ 'access-log': ofPerson, mail: ofPerson });
  expect(held(1, ['acc_1'])).toEqual({
    'access-log': { ...ofPerson, isWhole: true },
    session: { isWhole: true, accounts: [] },
    mail: { ...ofPerson, isWhole: true },
  });
});

test('a matter is open from its first state on, until a state from which no more is asked of the person', () => {
  const from = (status: string, moves: readonly { readonly from: readonly (string | null)[] }[]) =>
    moves.some((move) => move.from.includes(status));
  expect(openMatter.appeal).toEqual(appealStatuses.filter((status) => from(status, appealStates.moves)));
  expect(openMatter.obligation).toEqual(
    obligationStatuses.filter((status) => from(status, obligationStates.moves)),
  );
});
