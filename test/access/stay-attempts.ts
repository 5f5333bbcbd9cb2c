import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const unknown = '00000000-0000-4000-8000-000000000000';
const words = 'words of the right form for the test';

const stay = ({ institutionId, mobilityId }: Subject) => ({ params: { institutionId, id: mobilityId } });
const cost = ({ institutionId, costLineId }: Subject) => ({ params: { institutionId, id: costLineId } });
const milestone = ({ institutionId, milestoneId }: Subject) => ({
  params: { institutionId, id: milestoneId },
});
const ofSubject = (given: Attempt['given']): Attempt => ({ given, owner: 'subject' });
const rate = { rate: '610.25', rateOn: '2026-09-01' };

/** Endpoints of a stay: days, costs, contacts, dangers and the milestones of a group. */
export const stayAttempts: Readonly<Record<string, Attempt>> = {
  'stay.read': ofSubject(stay),
  'stay.record-departure': ofSubject((subject) => ({ ...stay(subject), body: { on: '2026-08-30' } })),
  'stay.record-arrival': ofSubject((subject) => ({ ...stay(subject), body: { on: '2026-08-31' } })),
  // Before the departure, so that the stay goes on for the other attempts.
  'stay.record-return': ofSubject((subject) => ({
    ...stay(subject),
    body: { on: '2026-08-01', endReason: null },
  })),
  'stay.correct': ofSubject((subject) => ({
    ...stay(subject),
    body: { departedOn: '2026-08-30', arrivedOn: null, returnedOn: null, endReason: null, reason },
  })),
  'cost-line.add': ofSubject((subject) => ({
    ...stay(subject),
    body: { kind: 'visa', paidBy: 'participant', currency: 'EUR', planned: 9000, ...rate },
  })),
  'cost-line.record-actual': ofSubject((subject) => ({
    ...cost(subject),
    body: { actual: 44_000, ...rate },
  })),
  'cost-line.remove': ofSubject((subject) => ({ ...cost(subject), body: { reason } })),
  'emergency-contact.read': ofSubject(stay),
  'emergency-contact.write': ofSubject((subject) => ({
    ...stay(subject),
    body: {
      name: 'Contact',
      relation: 'parent',
      phone: '+7 701 000 00 00',
      email: '',
      ownPhone: '',
      ownAddress: '',
    },
  })),
  'safety-person.name': ofSubject((subject) => ({
    ...stay(subject),
    body: { accountId: null, isForCall: false },
  })),
  'safety-person.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'safety-report.make': ofSubject((subject) => ({
    ...stay(subject),
    body: { danger: words, whereabouts: '', reach: '' },
  })),
  // Of none that is there: whoever a report was made to owns it too, which a table of roles cannot say.
  'safety-report.read': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `saf_${unknown}` } }),
  },
  'safety-report.answer': {
    given: ({ institutionId }) => ({
      params: { institutionId, id: `saf_${unknown}` },
      body: { answer: words },
    }),
  },
  'safety-report.close': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `saf_${unknown}` } }),
  },
  'milestone.list': ofSubject(({ institutionId, groupId }) => ({ params: { institutionId, id: groupId } })),
  'milestone.list-claimed': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'milestone.claim': ofSubject((subject) => ({ ...milestone(subject), body: { claim: words } })),
  'milestone.release': ofSubject((subject) => ({ ...milestone(subject), body: { reason } })),
  'milestone.refuse': ofSubject((subject) => ({ ...milestone(subject), body: { reason } })),
};
