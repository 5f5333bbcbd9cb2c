import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementContent, type AgreementContent } from '../../../src/core/mobility/agreement-content.ts';
import { agreementDifferences } from '../../../src/core/mobility/agreement-differences.ts';
import { agreementFaults } from '../../../src/core/mobility/agreement-faults.ts';
import { firstContent } from '../../../src/core/mobility/first-content.ts';
import { content, task } from './agreement-story.ts';

const first = {
  inForce: undefined,
  isCorrection: false,
  promised: [task],
  bound: content.obligation,
  countries: ['DEU', 'AUT'],
  grantAmount: 1_000_000,
};
const change = { ...first, inForce: content };
const faults = (said: Partial<AgreementContent>, bounds: Parameters<typeof agreementFaults>[1] = first) =>
  agreementFaults({ ...content, ...said }, bounds).map(({ code, field }) => `${code} ${field ?? ''}`);

const other = { ...task, taskId: 'tsk_00000000-0000-4000-8000-000000000002', position: 1, title: 'Another' };

describe('what keeps a first version from being offered', () => {
  test('nothing, when all is there', () => expect(faults({})).toEqual([]));
  test.each<[string, Partial<AgreementContent>]>([
    ['stay-ends-before-start plannedEnd', { plannedEnd: '2027-01-31' }],
    ['stay-from-missing plannedStart', { plannedStart: null }],
    ['country-outside-region country', { country: 'USA' }],
    ['country-missing country', { country: null }],
    ['host-missing host.name', { host: { ...content.host, name: ' ' } }],
    [
      'address-form host.signer.email',
      { host: { ...content.host, signer: { ...content.host.signer, email: 'nobody' } } },
    ],
    ['value-missing supervisor.name', { supervisor: { ...content.supervisor, name: '' } }],
    ['agreed-task-dropped tasks', { tasks: [{ ...other, position: 0 }] }],
    ['agreed-task-added tasks.1', { tasks: [task, other] }],
    ['agreed-task-reworded tasks.0', { tasks: [{ ...task, title: 'Something easier' }] }],
    ['agreed-task-reworded tasks.0', { tasks: [{ ...task, dueOn: '2027-12-31' }] }],
    [
      'agreed-task-successor tasks.0.supersededBy',
      { tasks: [{ ...task, supersededBy: other.taskId }, other] },
    ],
    ['agreed-task-order tasks', { tasks: [{ ...task, position: 4 }] }],
    ['task-id-taken tasks', { tasks: [task, { ...task, position: 1 }] }],
    ['costs-missing costs', { costs: [] }],
    [
      'costs-above-grant costs',
      { costs: [{ kind: 'stipend', currency: 'KZT', amount: 100_000_001, paidBy: 'grant' }] },
    ],
    [
      'value-missing courses.0.localCredits',
      { courses: [{ title: 'A', credits: 5, recognisedAs: 'B', localCredits: null }] },
    ],
  ])('%s', (fault, said) => expect(faults(said)).toContain(fault));
  test('a correction says why', () => {
    expect(faults({}, { ...first, isCorrection: true })).toEqual(['reason-missing reason']);
  });
});

describe('what keeps a change from being offered', () => {
  test('no reason, and nothing that changes', () => {
    expect(faults({}, change)).toEqual(['reason-missing reason', 'change-changes-nothing reason']);
  });
  test('a task may get another day, another task may be added, and take its place', () => {
    const reason = 'The laboratory moved.';
    expect(faults({ reason, tasks: [{ ...task, dueOn: '2027-07-31' }] }, change)).toEqual([]);
    expect(faults({ reason, tasks: [task, other] }, change)).toEqual([]);
    expect(faults({ reason, tasks: [{ ...task, supersededBy: other.taskId }, other] }, change)).toEqual([]);
  });
  test('but no task is reworded, dropped, superseded by nothing or left without a word', () => {
    const reason = 'It is too hard.';
    const [dropped] = faults({ reason, tasks: [{ ...other, position: 0 }] }, change);
    expect(dropped).toBe('agreed-task-dropped tasks');
    expect(faults({ reason, tasks: [{ ...task, measure: 'none' }] }, change)).toContain(
      'agreed-task-reworded tasks.0',
    );
    expect(faults({ reason, tasks: [{ ...task, supersededBy: task.taskId }] }, change)).toContain(
      'agreed-task-successor tasks.0.supersededBy',
    );
    expect(faults({ reason, tasks: [task, { ...other, measure: '' }] }, change)).toEqual([
      'task-measure-missing tasks.1.measure',
    ]);
  });
  test.each([null, { ruleId: 'orl', version: 1, name: { kk: 'Ереже', ru: 'Правило', en: 'Rule' } }])(
    'the obligation is neither dropped nor changed: %j',
    (obligation) => {
      const rule = { ruleId: 'orl', version: 2, name: { kk: 'Ереже', ru: 'Правило', en: 'Rule' } };
      const reason = 'I would rather not.';
      const altered = 'agreed-obligation-altered obligation';
      const bounds = { ...change, bound: null, inForce: { ...content, obligation: rule } };
      expect(faults({ reason, obligation }, bounds)).toContain(altered);
      expect(faults({ obligation }, { ...first, bound: rule })).toContain(altered);
      expect(faults({ obligation: rule }, { ...first, bound: rule })).toEqual([]);
    },
  );
  test('what was superseded stays so', () => {
    const tasks = [{ ...task, supersededBy: other.taskId }, other];
    const bounds = { ...change, inForce: { ...content, tasks } };
    expect(faults({ reason: 'Both after all.', tasks: [task, other] }, bounds)).toContain(
      'agreed-task-reworded tasks.0',
    );
  });
});

test('the draft from an award keeps the tasks word for word and spends the grant', () => {
  const award = {
    ...{ plannedStart: '2027-02-01', plannedEnd: '2027-06-30', country: 'DEU', hostId: null },
    ...{ hostName: 'Elbe', grantAmount: 1_000_000, tasks: [task] },
    supervisor: { name: 'Jonas', email: 'j@elbe.example' },
    obligation: { ruleId: 'orl', version: 2, name: { kk: 'Ереже', ru: 'Правило', en: 'Rule' } },
  };
  const draft = firstContent(award);
  expect(agreementContent.parse(draft)).toEqual(draft);
  expect(draft.tasks).toEqual([task]);
  expect(
    faults(draft, { ...first, bound: award.obligation }).filter((fault) => !fault.includes('host.signer')),
  ).toEqual([]);
});

test('differences name each place once, and equal contents have none', () => {
  expect(agreementDifferences(content, { ...content, reason: 'only that' })).toEqual([]);
  expect(
    agreementDifferences(content, {
      ...content,
      plannedEnd: '2027-07-15',
      tasks: [{ ...task, dueOn: '2027-07-15' }, other],
    }),
  ).toEqual([
    { field: 'plannedEnd', before: '2027-06-30', after: '2027-07-15' },
    { field: 'tasks.0.dueOn', before: '2027-06-30', after: '2027-07-15' },
    { field: 'tasks.1', before: null, after: other },
  ]);
});

test('whatever the days are, a stay that ends before it begins is never offered', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (plannedStart, plannedEnd) => {
      const isRefused = faults({ plannedStart, plannedEnd }).includes('stay-ends-before-start plannedEnd');
      expect(isRefused).toBe(plannedEnd < plannedStart);
    }),
  );
});
