import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/core/application/draft-content.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { deadlineText } from '../../../src/web/desk/call/deadline-text.ts';
import { whoMayApply } from '../../../src/web/desk/call/who-may-apply.ts';
import { differingAnswers } from '../../../src/web/desk/draft/differing-answers.ts';
import { documentWords } from '../../../src/web/desk/draft/document-words.ts';
import { fieldAddress } from '../../../src/web/desk/draft/field-address.ts';
import { movedItem } from '../../../src/web/desk/draft/moved-item.ts';
import { sectionStates } from '../../../src/web/desk/draft/section-states.ts';
import { whyNotSubmit } from '../../../src/web/desk/group/why-not-submit.ts';
import { refusalSentence } from '../../../src/web/desk/refusal-sentence.ts';
import { call, fullDraft, groupOf } from '../../e2e/application-answers.ts';

const { rules } = call;

describe('the list of sections', () => {
  it('says of each section whether it was begun, lacks something or is ready', () => {
    const begun = { ...emptyDraft, record: { ...fullDraft.record, gradeAverage: null } };
    const states = sectionStates({ missing: [{ code: 'consent-missing', field: 'consent' }] }, begun, rules);
    expect(states.map(({ section, status, missing }) => [section, status, missing])).toEqual([
      ['person', 'partial', 1],
      ['record', 'partial', 1],
      ['plan', 'empty', 4],
      ['tasks', 'empty', 1],
      ['questions', 'empty', 1],
      ['documents', 'empty', 1],
    ]);
    const ready = sectionStates({ missing: [] }, fullDraft, rules);
    expect(ready.every(({ status }) => status === 'done')).toBe(true);
  });

  it('does not list what the call does not ask', () => {
    const states = sectionStates({ missing: [] }, fullDraft, { ...rules, questions: [], documents: [] });
    expect(states.map(({ section }) => section)).toEqual(['person', 'record', 'plan', 'tasks']);
  });
});

describe('where an answer is changed', () => {
  const draft = { institutionId: 'ins_1', id: 'dra_1', content: fullDraft };

  it('is its own page, with the field to be focused', () => {
    expect(fieldAddress('kk', draft, 'record.level', 'check')).toBe(
      '/kk/desk/draft/ins_1/dra_1/record?at=record.level&from=check',
    );
  });

  it('is the page of the task for a field of a task, and the list for their number', () => {
    expect(fieldAddress('kk', draft, 'tasks.tasks.0.measure')).toBe(
      `/kk/desk/draft/ins_1/dra_1/tasks/${fullDraft.tasks.tasks[0]?.id}?at=tasks.tasks.0.measure`,
    );
    expect(fieldAddress('kk', draft, 'tasks')).toBe('/kk/desk/draft/ins_1/dra_1/tasks?at=tasks');
  });

  it('is the record of the person for what is kept apart from the draft', () => {
    expect(fieldAddress('kk', draft, 'person.iin')).toBe('/kk/desk/my-data/ins_1/detail');
    expect(fieldAddress('kk', draft, 'consent')).toBe('/kk/desk/my-data/ins_1/consents');
  });
});

describe('an ordered list', () => {
  it('moves one item by one place and stops at the ends', () => {
    expect(movedItem(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(movedItem(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(movedItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(movedItem(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('two versions of a section', () => {
  it('are compared as they read', () => {
    const other = {
      ...fullDraft,
      plan: { ...fullDraft.plan, stayTo: '2027-06-20', choices: fullDraft.plan.choices.slice(0, 1) },
    };
    const words = documentWords('kk', []);
    expect(differingAnswers('plan', fullDraft, other, rules, 'kk', words)).toEqual([
      {
        field: 'plan.choices.1.hostName',
        question: '2-таңдау: қабылдаушы ұйым',
        mine: 'Politechnika Gdańska, Польша',
        theirs: '',
      },
      {
        field: 'plan.choices.1.reason',
        question: '2-таңдау: неліктен осы ұйым',
        mine: 'Ұқсас жоба жүріп жатыр.',
        theirs: '',
      },
      {
        field: 'plan.stayTo',
        question: 'Қайтар күніңіз',
        mine: '2027 ж. 15 маусым',
        theirs: '2027 ж. 20 маусым',
      },
    ]);
  });
});

describe('a call in words', () => {
  it('tells the deadline in its own time zone and how far it is', () => {
    expect(deadlineText(call, 'kk')).toBe(
      'Соңғы мерзім: 2026 ж. 5 желтоқсан, 18:00 (UTC+5) (10 күннен кейін)',
    );
    expect(deadlineText({ ...call, state: 'announced', now: '2026-10-30T20:00:00Z' }, 'ru')).toBe(
      'Откроется: 1 ноября 2026 г., 09:00 (UTC+5) (завтра)',
    );
    expect(deadlineText({ ...call, state: 'closed' }, 'en')).toBe('Closed: 5 December 2026, 18:00 (UTC+5)');
  });

  it('names every rule on who may apply', () => {
    expect(whoMayApply(rules.eligibility, 'ru', (code) => code)).toEqual([
      'Уровень обучения: бакалавриат, магистратура',
      'Год обучения: с 2 по 4',
      'Гражданство: KAZ',
      'Средний балл не ниже 3 (шкала до 4)',
      'Уровень иностранного языка не ниже B1',
    ]);
  });

  it.each(locales)('writes the dates of a refusal as the reader does, in %s', (locale) => {
    const sentence = refusalSentence(locale, {
      code: 'task-due-after-final-report',
      params: { date: '2027-09-01' },
    });
    expect(sentence).not.toContain('2027-09-01');
    expect(sentence).toMatch(/қыркүйек|сентября|September/);
  });
});

describe('a group', () => {
  it('is sent when it has two members and everyone is ready', () => {
    expect(whyNotSubmit(groupOf(3))).toBeUndefined();
    expect(whyNotSubmit(groupOf(1))).toBe('application.group.submit.few');
    expect(whyNotSubmit(groupOf(3, 2))).toBe('application.group.submit.missing');
    expect(whyNotSubmit({ ...groupOf(3), call: { ...call, state: 'closed' } })).toBe(
      'application.call.closed',
    );
  });
});
