import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const some = 'a'.repeat(64);
const unknown = '00000000-0000-4000-8000-000000000000';

const call = ({ callId }: Subject) => ({ params: { callId } });
const beacon = { source: 'a public number', round: '1', at: '2027-03-01T09:00:00Z' };
const ofOffice = (given: Attempt['given']): Attempt => ({ given, place: 'office' });
const ofAll = (given: Attempt['given']): Attempt => ({ given, place: 'everywhere' });

/** Endpoints of the selection of a call: reviews are asked for, the committee speaks, the office decides. */
export const selectionAttempts: Readonly<Record<string, Attempt>> = {
  'selection.read': ofOffice(call),
  'selection.open': ofOffice((subject) => ({
    ...call(subject),
    body: {
      reviewsDueOn: '2027-02-01',
      beacon,
      parties: [
        { name: 'one party', commitment: some },
        { name: 'another party', commitment: 'b'.repeat(64) },
      ],
    },
  })),
  'reviewer.list': ofOffice(call),
  'reviewer.add': ofOffice((subject) => ({
    ...call(subject),
    body: {
      accountId: subject.accountId,
      homeInstitutionId: null,
      fields: ['05'],
      languages: ['kk'],
      capacity: 1,
    },
  })),
  'reviewer.remove': ofOffice(({ callId }) => ({
    params: { callId, id: `rvr_${unknown}` },
    body: { reason },
  })),
  'assignment.plan': ofAll(call),
  'assignment.assign': ofAll((subject) => ({
    ...call(subject),
    body: {
      round: 1,
      reviews: [
        {
          // Of none that is there: the permission is asked for all of them.
          institutionId: `ins_${unknown}`,
          applicationId: subject.applicationId,
          accountId: subject.accountId,
        },
      ],
    },
  })),
  'assignment.invite': ofAll(call),
  'assignment.list': ofOffice(call),
  'assignment.release': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `asg_${unknown}` }, body: { reason } }),
  },
  'selection.close-reviews': ofOffice(call),
  'recommendation.read': ofOffice(call),
  'recommendation.voice': ofOffice((subject) => ({
    ...call(subject),
    body: { applicationId: subject.applicationId, voice: 'agree' },
  })),
  'award.fix-list': ofOffice((subject) => ({ ...call(subject), body: { beacon } })),
  'award.reveal-secret': ofOffice((subject) => ({
    ...call(subject),
    body: { partyId: `lot_${unknown}`, secret: 'a secret' },
  })),
  'award.decide': ofOffice((subject) => ({
    ...call(subject),
    body: { beaconValue: '4712', cause: 'first' },
  })),
  'award.list-decisions': ofOffice(call),
  'appeal.list': ofOffice(call),
};
