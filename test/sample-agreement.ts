import type { AgreedTask, AgreementContent } from '../src/core/mobility/agreement-content.ts';
import { usualDuties } from '../src/core/mobility/usual-duties.ts';
import type { PrintedAgreement } from '../src/register/mobility/load-printed-agreement.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const task = (number: number, own: Partial<AgreedTask> = {}): AgreedTask => ({
  taskId: id('tsk', number),
  position: number - 1,
  kind: 'scientific',
  title: 'Дауыстан мәтін тану моделін қазақ тіліне үйрету',
  expectedResult: 'Ауыл клиникасында жазылған 40 сағат дауыстың мәтіні 12 %-дан аз қатемен танылады.',
  measure: 'Сөз қателігі (WER) бөлек сақталған 4 сағатта өлшенеді.',
  evidence: 'Ашық репозиторий, мақала, өлшеу хаттамасы',
  dueOn: '2027-05-30',
  supersededBy: null,
  ...own,
});

/** What a participant, a university and a host agree on, invented; in the words of the participant. */
export const sampleContent: AgreementContent = {
  reason: '',
  plannedStart: '2027-02-01',
  plannedEnd: '2027-06-30',
  country: 'DEU',
  host: {
    hostId: null,
    name: 'Technische Universität München',
    department: 'Institut für Sprachtechnologie',
    contact: { name: 'Jonas Weber', email: 'jonas.weber@tum.example' },
    signer: {
      name: 'Prof. Dr. Anna Schmidt',
      email: 'anna.schmidt@tum.example',
      position: 'Head of the International Office',
      locale: 'en',
    },
  },
  supervisor: { name: 'Dr. Lukas Braun', email: 'lukas.braun@tum.example' },
  courses: [
    { title: 'Speech Processing', credits: 6, recognisedAs: 'Сөйлеуді өңдеу', localCredits: 5 },
    { title: 'German for Beginners', credits: 3, recognisedAs: '', localCredits: null },
  ],
  tasks: [
    task(1),
    task(2, {
      kind: 'proposal',
      title: 'Университет клиникасына енгізу жоспары',
      expectedResult: 'Жоспар: кім, қашан, қандай ақшамен енгізеді.',
      measure: 'Клиника басшысының жазбаша пікірі',
      evidence: 'Жоспар мен пікір',
      dueOn: '2027-06-20',
    }),
  ],
  costs: [
    { kind: 'stipend', currency: 'KZT', amount: 350_000_000, paidBy: 'grant' },
    { kind: 'travel', currency: 'EUR', amount: 62_050, paidBy: 'grant' },
    { kind: 'insurance', currency: 'EUR', amount: 18_000, paidBy: 'participant' },
  ],
  duties: [...usualDuties],
  obligation: {
    ruleId: 'kz-grant-2025',
    version: 1,
    name: {
      kk: 'Қайтқаннан кейінгі міндеттеме',
      ru: 'Обязательство после возвращения',
      en: 'Obligation after the return',
    },
  },
};

/** The same after a change: a later end, another supervisor, and one task in the place of another. */
export const changedContent: AgreementContent = {
  ...sampleContent,
  reason:
    'Жетекші басқа университетке ауысты, сондықтан екінші тапсырма орындалмайды.\nОның орнына үшіншісі келісілді.',
  plannedEnd: '2027-07-31',
  supervisor: { name: 'Dr. Mira Vogel', email: 'mira.vogel@tum.example' },
  tasks: [
    task(1, { dueOn: '2027-07-10' }),
    { ...(sampleContent.tasks[1] ?? task(2)), supersededBy: id('tsk', 3) },
    task(3, {
      kind: 'project',
      title: 'Дәрігерге арналған үлгі бағдарлама',
      expectedResult: 'Екі дәрігер бір апта пайдаланған үлгі.',
      measure: 'Екі дәрігердің күнделігі',
      evidence: 'Бағдарлама мен күнделіктер',
      dueOn: '2027-07-25',
    }),
  ],
};

type Signature = PrintedAgreement['agreement']['signatures'][number];

const sampleSha256 = '3f7a'.repeat(16);

export const sampleSignature = (party: Signature['party'], own: Partial<Signature> = {}): Signature => ({
  id: id('sig', ['participant', 'sending', 'host'].indexOf(party) + 1),
  party,
  status: 'waiting',
  way: null,
  name: '',
  position: '',
  askedAt: null,
  answeredAt: null,
  linkUntil: null,
  reason: null,
  contentSha256: sampleSha256,
  fileSha256: null,
  certificate: null,
  ...own,
});

/** The changed agreement while the host is asked: signed at home, once with an account and once with a digital signature. */
export const samplePrinted: PrintedAgreement = {
  agreement: {
    id: id('agr', 2),
    mobilityId: id('mob', 1),
    version: 2,
    cause: 'change',
    status: 'offered',
    proposedBy: 'participant',
    amends: 1,
    corrects: null,
    contentSha256: sampleSha256,
    draftedAt: '2027-04-01T05:00:00.000Z',
    offeredAt: '2027-04-02T05:00:00.000Z',
    settledAt: null,
    signatures: [
      sampleSignature('participant', {
        status: 'signed',
        way: 'account',
        name: 'Дана Ахметқызы',
        askedAt: '2027-04-02T05:00:00.000Z',
        answeredAt: '2027-04-02T06:10:00.000Z',
      }),
      sampleSignature('sending', {
        status: 'signed',
        way: 'cms',
        name: 'Қайрат Жүніс',
        position: 'Ректор',
        askedAt: '2027-04-02T05:00:00.000Z',
        answeredAt: '2027-04-03T09:45:00.000Z',
        fileSha256: 'ab'.repeat(32),
        certificate: {
          subject: 'ЖҮНІС ҚАЙРАТ',
          issuer: 'Test authority (RSA)',
          validFrom: '2026-01-01T00:00:00.000Z',
          validTo: '2028-01-01T00:00:00.000Z',
        },
      }),
      sampleSignature('host', {
        status: 'asked',
        askedAt: '2027-04-03T09:45:00.000Z',
        linkUntil: '2027-05-03T09:45:00.000Z',
      }),
    ],
  },
  version: 2,
  contentSha256: sampleSha256,
  content: changedContent,
  amended: sampleContent,
  reference: 'Q2026-00000-00001',
  participant: 'Дана Ахметқызы',
  institution: {
    kk: 'Көрсетілім университеті',
    ru: 'Демонстрационный университет',
    en: 'Demonstration University',
  },
};
