import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { listsWithFile } from '../../src/contract/list-files.ts';
import type { Permission } from '../../src/core/access/permissions.ts';
import { alumniAttempts } from './alumni-attempts.ts';
import { applicationAttempts } from './application-attempts.ts';
import type { ApplicantRecords } from './applicant-records.ts';
import { agreementAttempts } from './agreement-attempts.ts';
import { importAttempts } from './import-attempts.ts';
import { documentAttempts } from './document-attempts.ts';
import { ministryAttempts } from './ministry-attempts.ts';
import { mobilityAttempts } from './mobility-attempts.ts';
import { obligationAttempts } from './obligation-attempts.ts';
import { partnerAttempts } from './partner-attempts.ts';
import { programmeAttempts } from './programme-attempts.ts';
import { releaseAttempts } from './release-attempts.ts';
import { credentialAttempts } from './credential-attempts.ts';
import { reportAttempts } from './report-attempts.ts';
import { reviewAttempts } from './review-attempts.ts';
import { selectionAttempts } from './selection-attempts.ts';
import { epvoAttempts } from './epvo-attempts.ts';
import { studyAgreeAttempts } from './study-agree-attempts.ts';
import { stayAttempts } from './stay-attempts.ts';
import { studySessionAttempts } from './study-session-attempts.ts';
import { studyExchangeAttempts } from './study-exchange-attempts.ts';
import { studySetupAttempts } from './study-setup-attempts.ts';
import { studyTextAttempts } from './study-text-attempts.ts';
import { incidentAttempts } from './incident-attempts.ts';
import { webhookAttempts } from './webhook-attempts.ts';

/** What an attempt is made on: an institution, and a person there with an account, a consent and an application. */
export interface Subject extends ApplicantRecords {
  readonly institutionId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly consentId: string;
  /** The link of his group. */
  readonly groupToken: string;
}

/** How an endpoint is tried so that its form is right, and for which record its permission is asked. */
export interface Attempt {
  readonly given: (subject: Subject) => {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    /** Text where the endpoint takes a file. */
    readonly body?: object | string;
  };
  /** Where the record belongs: the institution of the address; or the national office, or every institution, whatever the address says. */
  readonly place?: 'office' | 'everywhere';
  /** Whose record it is, where it is somebody's: that of the subject, or that of whoever asks. */
  readonly owner?: 'subject' | 'asker';
  /** Whoever does not own the record is not told that there is one. */
  readonly isHidden?: true;
}

/** An id of the right form that names nothing. */
export const unknownId = (prefix: string): string => `${prefix}_${randomUUID()}`;

const name = { kk: 'Жаңа университет', ru: 'Новый университет', en: 'New University' };
const reason = 'a reason for the test';
let numbers = 100_000;
const nextNumber = (): string => String((numbers += 1));

const person = ({ institutionId, personId }: Subject) => ({ params: { institutionId, personId } });
const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const recordOf =
  (prefix: string) =>
  ({ institutionId }: Subject) => ({
    params: { institutionId, id: unknownId(prefix) },
  });

const own: Readonly<Record<string, Attempt>> = {
  'institution.create': {
    given: () => ({ body: { name, shortName: 'NU', country: 'KAZ' } }),
    place: 'office',
  },
  'institution.rename': {
    given: (subject) => ({ ...place(subject), body: { name, shortName: 'NU', reason } }),
    place: 'office',
  },
  'identifier.add': {
    given: (subject) => ({ ...place(subject), body: { kind: 'epvo', value: nextNumber() } }),
  },
  'identifier.remove': { given: recordOf('idn') },
  'member.list': { given: place },
  'invitation.make': {
    given: (subject) => ({
      ...place(subject),
      body: { email: `n${nextNumber()}@example.org`, roles: ['coordinator'], locale: 'kk' },
    }),
  },
  'invitation.withdraw': { given: recordOf('inv') },
  'member.give-role': {
    given: (subject) => ({ ...place(subject), body: { accountId: subject.accountId, role: 'coordinator' } }),
  },
  'member.end': { given: (subject) => ({ ...recordOf('mem')(subject), body: { reason } }) },
  'member.join': { given: place, owner: 'asker' },
  'account.change-settings': {
    given: () => ({
      body: { name: `Name ${nextNumber()}`, locale: 'ru', timeZone: 'Asia/Almaty', notifyByMail: true },
    }),
    place: 'office',
    owner: 'asker',
  },
  // With a wrong password, or the asker would be gone.
  'account.ask-erasure': {
    given: () => ({ body: { password: 'not the password' } }),
    place: 'office',
    owner: 'asker',
  },
  'account.export': { given: () => ({}), owner: 'asker' },
  'account.list-looks': { given: () => ({}), owner: 'asker' },
  'person.read-detail': { given: person, owner: 'subject' },
  'person.write-detail': {
    given: (subject) => ({
      ...person(subject),
      body: {
        givenName: `Given ${nextNumber()}`,
        familyName: null,
        patronymic: null,
        birthDate: null,
        sex: 0,
        citizenship: null,
        phone: null,
      },
    }),
    owner: 'subject',
  },
  'consent.list': { given: (subject) => ({ ...person(subject), query: { locale: 'kk' } }), owner: 'subject' },
  'consent.give': {
    given: (subject) => ({
      ...person(subject),
      body: { purpose: 'follow-up', version: 1, locale: 'kk', textSha256: 'a'.repeat(64) },
    }),
    owner: 'subject',
  },
  'consent.list-withdrawals': { given: place },
  'consent.withdraw': {
    given: ({ institutionId, consentId }) => ({ params: { institutionId, id: consentId } }),
    owner: 'subject',
  },
  'journal.list': { given: place },
  'journal.read': { given: recordOf('ent') },
  'journal.verify': { given: place },
  'journal.export': { given: place },
  'backup.list': { given: () => ({}), place: 'office' },
  'job.list': { given: () => ({}), place: 'office' },
  'operation.read': { given: () => ({}), place: 'office' },
  // A job that is not there, so that whoever tries goes on.
  'job.retry': { given: () => ({ params: { kind: 'mail', jobId: randomUUID() } }), place: 'office' },
  'job.drop': { given: () => ({ params: { kind: 'mail', jobId: randomUUID() } }), place: 'office' },
  ...programmeAttempts,
  ...applicationAttempts,
  ...selectionAttempts,
  ...studySessionAttempts,
  ...studyExchangeAttempts,
  ...studySetupAttempts,
  ...reviewAttempts,
  ...mobilityAttempts,
  ...stayAttempts,
  ...partnerAttempts,
  ...studyAgreeAttempts,
  ...studyTextAttempts,
  ...agreementAttempts,
  ...obligationAttempts,
  ...releaseAttempts,
  ...reportAttempts,
  ...credentialAttempts,
  ...alumniAttempts,
  ...importAttempts,
  ...ministryAttempts,
  ...epvoAttempts,
  ...documentAttempts,
  ...webhookAttempts,
  ...incidentAttempts,
};

/** The file beside a list is tried as the list is. */
const ofFiles = listsWithFile.flatMap(({ id }) =>
  own[id] === undefined ? [] : [[`${id}-file`, own[id]] as const],
);

/** Every endpoint of the contract that names a permission. */
export const attempts: Readonly<Record<string, Attempt>> = { ...own, ...Object.fromEntries(ofFiles) };

/** Permissions that no endpoint names, each with how it comes about. */
export const withoutEndpoint: Readonly<Partial<Record<Permission, string>>> = {
  'list-institutions': 'the list is open to everybody who is signed in',
  'accept-invitation': 'the link of the invitation is what lets in; the endpoint is public',
  'read-draft-call': 'the lists of calls are open to everybody, and show drafts to whoever has it',
  'export-applications': 'the workbook of a call is written at the command line',
  'remove-group-member': 'the leader does it by leave-group, over the members of his own group',
  'record-awards': 'only the program itself, after decide-awards',
  'follow-award': 'only the program itself, after a decision on an application',
  'open-milestones': 'only the program itself, after the award of a group',
  'answer-by-link': 'the personal link of a host is what lets in; the endpoints are public',
  'remind-signers': 'only the program itself, on the announced days',
  'end-epvo-reading': 'only the program itself, from the order of a coordinator',
  'end-epvo-sending': 'only the program itself, from the order of a coordinator',
  'remind-breach': 'only the program itself, by its clock',
  'carry-out-retention': 'only the program itself, once a day',
  'stop-webhook': 'only the program itself, when a receiver is gone or takes nothing',
  'build-release': 'only the program itself, from the order of the office',
  'fail-release': 'only the program itself, where an order cannot be carried out',
  'ask-report': 'only the program itself, the day after a stay',
  'revoke-overturned-credential': 'only the program itself, when a verdict is another one',
  'revoke-erased-credential': 'only the program itself, before somebody is forgotten',
  'remind-report': 'only the program itself, on announced days',
  'remind-of-stay': 'only the program itself, by its clock',
  'open-alumnus': 'only the program itself, after a stay has ended',
  'open-follow-ups': 'only the program itself, on the day of a wave',
  'remind-follow-ups': 'only the program itself, on announced days',
  'answer-follow-up': 'the personal link is what lets in; the endpoint is public',
  'show-outcome': 'the personal link is what lets in; the endpoint is public',
  'read-own-intention': 'the list is of who asks and takes no record',
  'open-obligation': 'only the program itself, after the return from a stay',
  'settle-obligation': 'only the program itself, by its clock',
  'remind-obligation': 'only the program itself, by its clock',
  'give-up-award': 'only the program itself, after withdraw-application or withdraw-group',
  'erase-person': 'only the program itself, after ask-erasure',
  'erase-account': 'only the program itself, after ask-erasure',
  'give-study-consent': 'the personal code is what lets in; the endpoint is public',
  'answer-poll': 'the code of the room or of the participant is what lets in; the endpoint is public',
  'withdraw-study-consent': 'the personal code is what lets in; the endpoint is public',
};

/** The address of an endpoint with its parameters filled in. */
export const addressOf = (
  { path }: Endpoint,
  { params = {}, query = {} }: ReturnType<Attempt['given']>,
): string => {
  const filled = path.replaceAll(/:([A-Za-z]+)/g, (_all, word: string) =>
    encodeURIComponent(params[word] ?? `no-${word}`),
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
};
