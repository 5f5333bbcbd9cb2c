import { storyRules } from '../../src/story/call-rules.ts';
import { storyUniversityTasks } from '../../src/story/university-tasks.ts';
import type { Attempt, Subject } from './attempts.ts';

const name = { kk: 'Жаңа бағдарлама', ru: 'Новая программа', en: 'New programme' };
const reason = 'a reason for the test';
const content = storyUniversityTasks('2027-01-31').alatau;
const rules = storyRules(name, '2026-10-01', 30, 'account');
const unknown = '00000000-0000-4000-8000-000000000000';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const agreement = { hostId: `hos_${unknown}`, number: 'X-1', places: 2 };

/** Endpoints of programmes, calls, hosts, agreements and tasks of universities. */
export const programmeAttempts: Readonly<Record<string, Attempt>> = {
  'programme.create': { given: () => ({ body: { name, purpose: name } }), place: 'office' },
  'call.draft': { given: () => ({ body: { programmeId: `pro_${unknown}`, rules } }), place: 'office' },
  'call.revise': {
    given: () => ({ params: { id: `cal_${unknown}` }, body: { base: '0'.repeat(64), rules, reason } }),
    place: 'office',
  },
  'call.announce': { given: () => ({ params: { id: `cal_${unknown}` } }), place: 'office' },
  'host.record': {
    given: (subject) => ({ ...place(subject), body: { name: 'New Host', country: 'DEU', identifiers: [] } }),
  },
  'partner-agreement.list': { given: place },
  'partner-agreement.record': {
    given: (subject) => ({
      ...place(subject),
      body: { ...agreement, validFrom: '2026-01-01', validTo: '2028-01-01' },
    }),
  },
  'partner-agreement.end': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `agr_${unknown}` }, body: { reason } }),
  },
  'university-task.publish': { given: (subject) => ({ ...place(subject), body: content }) },
  'university-task.revise': {
    given: ({ institutionId, universityTaskId }) => ({
      params: { institutionId, id: universityTaskId },
      body: { content, reason },
    }),
  },
  // Of an unknown one, or no group could be opened on it afterwards.
  'university-task.withdraw': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `uta_${unknown}` }, body: { reason } }),
  },
};
