import { describe, expect, it } from 'vitest';
import { checkRow } from '../../../src/web/desk/draft/check-row.ts';
import { statusWords } from '../../../src/web/desk/application/status-words.ts';

describe('what is said of an own application', () => {
  it.each([null, 'reopened'] as const)('calls %s never sent once the call is over', (status) => {
    expect(statusWords(status, 'closed')).toEqual({
      status: 'application.status.unsent',
      advice: 'application.status.advice.unsent',
    });
    expect(statusWords(status, 'open').status).toBe(`application.status.${status ?? 'draft'}`);
  });

  it('does not tell whoever was refused to mend and send again after the deadline', () => {
    expect(statusWords('ineligible', 'open').advice).toBe('application.status.advice.ineligible');
    expect(statusWords('ineligible', 'closed').advice).toBe('application.status.advice.ineligible-closed');
  });

  it.each(['submitted', 'eligible', 'withdrawn'] as const)(
    'says the same of %s before and after',
    (status) => {
      expect(statusWords(status, 'closed')).toEqual(statusWords(status, 'open'));
    },
  );
});

describe('the last row of an application', () => {
  it('asks each member of a group for his declaration, without which the group cannot send', () => {
    expect(checkRow('grp_1', false)).toMatchObject({
      status: 'application.list.status.undeclared',
      isDone: false,
    });
    expect(checkRow('grp_1', true)).toMatchObject({ status: 'application.list.status.done', isDone: true });
  });

  it('is the sending for whoever applies alone', () => {
    expect(checkRow(null, false)).toEqual({
      label: 'application.list.check',
      hint: 'application.list.check.hint',
    });
  });
});
