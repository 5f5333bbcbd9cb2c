import type { PartnerFileKind } from '../../../core/partner/partner-file-kinds.ts';
import { partnerFieldOf, type PartnerField } from '../../../core/partner/partner-field.ts';
import type { PartnerStay } from '../../../core/partner/partner-stay.ts';
import type { Result } from '../../../core/basics/result.ts';
import type { Complete, Incomplete } from '../../xml/form/complete.ts';
import type { Imobility } from '../imobility.ts';
import type { LearningAgreement } from '../learning-agreement.ts';
import type { Omobility } from '../omobility.ts';
import { writeEwpMobilityFile } from '../write-ewp-mobility-file.ts';
import { completeImobility, writeImobilities } from '../write-imobilities.ts';
import { completeLearningAgreement, writeLearningAgreements } from '../write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../write-omobilities.ts';
import { imobilityOf } from './imobility-of.ts';
import { learningAgreementOf } from './learning-agreement-of.ts';
import { omobilityOf } from './omobility-of.ts';

/** Why a file cannot be made yet: what lacks or is wrong. */
interface PartnerLack {
  readonly code: Incomplete['list'][number]['code'];
  readonly field: PartnerField;
}

interface Records {
  readonly nomination: Complete<Omobility> | undefined;
  readonly agreement: Complete<LearningAgreement> | undefined;
  readonly stay: Complete<Imobility> | undefined;
}

/** What is there for partners of one stay. */
export interface PartnerFiles {
  readonly records: Records;
  readonly lacking: Readonly<Record<PartnerFileKind, readonly PartnerLack[]>>;
}

const lackOf = (checked: Result<unknown, Incomplete>): readonly PartnerLack[] => {
  if (checked.ok) return [];
  const lacks = new Map<string, PartnerLack>();
  for (const { code, field } of checked.refusal.list) {
    // The identifier of a proposal is made of the rest of it.
    if (field === 'nomination.proposalId') continue;
    const name = partnerFieldOf(field);
    // What lacks stands before what is wrong with what there is.
    if (!lacks.has(name) || code === 'missing') lacks.set(name, { code, field: name });
  }
  return [...lacks.values()];
};

/** Makes the records of a stay that can be made, and says of each of the others what lacks. Nothing is filled in. */
export const partnerFilesOf = (
  stay: PartnerStay,
  alpha2Of: (alpha3: string) => string | undefined,
): PartnerFiles => {
  const nomination = completeOmobility(omobilityOf(stay, alpha2Of));
  const agreement = completeLearningAgreement(learningAgreementOf(stay, alpha2Of));
  const days = completeImobility(imobilityOf(stay));
  const notThere: readonly PartnerLack[] =
    stay.arrivedOn === null && stay.detail.study.leftHostOn === null
      ? [{ code: 'missing', field: 'arrival' }]
      : [];
  const lackOfStay = [...notThere, ...lackOf(days)];
  return {
    records: {
      nomination: nomination.ok ? nomination.value : undefined,
      agreement: agreement.ok ? agreement.value : undefined,
      stay: days.ok && lackOfStay.length === 0 ? days.value : undefined,
    },
    lacking: {
      nomination: lackOf(nomination),
      agreement: lackOf(agreement),
      stay: lackOfStay,
      // Before the arrival the file is the nomination alone.
      ewpmobility: lackOf(nomination),
    },
  };
};

const defined = <Value>(values: Iterable<Value | undefined>): readonly Value[] =>
  Array.from(values).filter((value) => value !== undefined);

/** A file of one kind with the records of some stays that can be made; undefined where there is none of them. */
export const writePartnerFile = (
  kind: PartnerFileKind,
  files: readonly PartnerFiles[],
): Iterable<string> | undefined => {
  const outgoing = defined(files.map(({ records }) => records.nomination));
  const agreements = defined(files.map(({ records }) => records.agreement));
  const days = defined(files.map(({ records }) => records.stay));
  switch (kind) {
    case 'nomination':
      return outgoing.length === 0 ? undefined : writeOmobilities(outgoing);
    case 'agreement':
      return agreements.length === 0 ? undefined : writeLearningAgreements(agreements);
    case 'stay':
      return days.length === 0 ? undefined : writeImobilities(days);
    case 'ewpmobility':
      return outgoing.length === 0 ? undefined : writeEwpMobilityFile({ outgoing, incoming: days });
  }
};
