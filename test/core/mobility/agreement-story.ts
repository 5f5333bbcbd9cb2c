import type { Circumstances } from '../../../src/core/basics/circumstances.ts';
import type { EntryBody } from '../../../src/core/basics/entry-body.ts';
import type { AgreedTask, AgreementContent } from '../../../src/core/mobility/agreement-content.ts';
import { agreementShape } from '../../../src/core/mobility/agreement-shape.ts';
import type {
  AgreementStep,
  IdentifiedAgreement,
  IdentifiedSignature,
} from '../../../src/core/mobility/agreement-step.ts';
import type { MobilityStanding } from '../../../src/core/mobility/mobility.ts';
import { mobilityShape } from '../../../src/core/mobility/shapes.ts';
import { signatureShape } from '../../../src/core/mobility/signature-shape.ts';

export const participant = 'acc_participant';
export const coordinator = 'acc_coordinator';
export const seen = 'a'.repeat(64);

let ids = 0;
export const at = (now: string, actor: string): Circumstances => ({
  now,
  actor,
  institutionId: 'ins_1',
  isDemonstration: false,
  newId: (prefix) => `${prefix}_${(ids += 1)}`,
});

export const stay: MobilityStanding & { readonly id: string } = {
  id: 'mob_1',
  callId: 'cal_1',
  applicationId: 'app_1',
  awardId: 'awd_1',
  accountId: participant,
  personId: 'per_1',
  groupId: null,
  status: 'awarded',
  level: 'bachelor',
  regionId: 'europe',
  grantAmount: 1_000_000,
  country: 'DEU',
  hostId: null,
  plannedStart: '2027-02-01',
  plannedEnd: '2027-06-30',
  agreementVersion: null,
  departedOn: null,
  arrivedOn: null,
  returnedOn: null,
  endReason: null,
  safetyAccountId: null,
  openedAt: '2026-12-01T00:00:00.000Z',
};

export const task: AgreedTask = {
  taskId: 'tsk_00000000-0000-4000-8000-000000000001',
  position: 0,
  kind: 'scientific',
  title: 'A data set',
  expectedResult: 'Ten years of daily flow',
  measure: 'Days covered',
  evidence: 'The published set',
  dueOn: '2027-06-30',
  supersededBy: null,
};

export const content: AgreementContent = {
  reason: '',
  plannedStart: '2027-02-01',
  plannedEnd: '2027-06-30',
  country: 'DEU',
  host: {
    hostId: null,
    name: 'Elbe University of Technology',
    department: '',
    contact: { name: '', email: '' },
    signer: { name: 'Anna Keller', email: 'a.keller@elbe.example', position: 'Head', locale: 'en' },
  },
  supervisor: { name: 'Jonas Albrecht', email: 'j@elbe.example' },
  courses: [],
  tasks: [task],
  costs: [{ kind: 'stipend', currency: 'KZT', amount: 100_000_000, paidBy: 'grant' }],
  duties: [],
  obligation: null,
};

/** Standings that follow from entries, as the register keeps them. */
export interface Known {
  readonly mobility: MobilityStanding & { readonly id: string };
  readonly agreements: readonly IdentifiedAgreement[];
  readonly signatures: readonly IdentifiedSignature[];
}

const shapes = { mobility: mobilityShape, agreement: agreementShape, signature: signatureShape };

export const begin: Known = { mobility: stay, agreements: [], signatures: [] };

/** Fold entries into what was known before. */
export const after = (known: Known, entries: readonly EntryBody[]): Known =>
  entries.reduce((before, entry): Known => {
    if (entry.noun === 'mobility') {
      const { id, ...standing } = before.mobility;
      const mobility = mobilityShape.fold(standing, entry) as MobilityStanding;
      return { ...before, mobility: { ...mobility, id } };
    }
    const list = entry.noun === 'agreement' ? before.agreements : before.signatures;
    const found = list.find(({ id }) => id === entry.recordId);
    const { id: _id, ...standing } = found ?? { id: '' };
    const folded = shapes[entry.noun as 'agreement'].fold(found && standing, entry);
    const next = [...list.filter((one) => one !== found), { ...folded, id: entry.recordId }];
    return entry.noun === 'agreement'
      ? { ...before, agreements: next as IdentifiedAgreement[] }
      : { ...before, signatures: next as IdentifiedSignature[] };
  }, known);

/** What stands around the newest version. */
export const stepOf = ({ mobility, agreements, signatures }: Known): AgreementStep => {
  const agreement = agreements.at(-1);
  if (agreement === undefined) throw new Error('nothing was drafted');
  return {
    agreement,
    mobility,
    inForce: agreements.find(({ id, status }) => status === 'in-force' && id !== agreement.id),
    signatures: signatures.filter(({ agreementId }) => agreementId === agreement.id),
  };
};
