import type { FaultList } from '../xml/form/fault-list.ts';
import type {
  AgreementComponent,
  AgreementSignature,
  AgreementVersion,
  LearningAgreement,
} from './learning-agreement.ts';

type Table = 'studied' | 'recognised' | 'virtual' | 'blended' | 'doctoral';

const inTable: Readonly<
  Record<Table, (component: AgreementComponent, place: string, faults: FaultList) => void>
> = {
  studied({ term, recognitionConditions, shortDescription }, place, faults) {
    if (term === null) faults.add('missing', `${place}.term`);
    if (recognitionConditions !== null) faults.add('contradiction', `${place}.recognitionConditions`);
    if (shortDescription !== null) faults.add('contradiction', `${place}.shortDescription`);
  },
  recognised({ term, shortDescription }, place, faults) {
    if (term === null) faults.add('missing', `${place}.term`);
    if (shortDescription !== null) faults.add('contradiction', `${place}.shortDescription`);
  },
  virtual({ shortDescription }, place, faults) {
    if (shortDescription === null) faults.add('missing', `${place}.shortDescription`);
  },
  blended: () => undefined,
  doctoral: () => undefined,
};
const tables: readonly Table[] = ['studied', 'recognised', 'virtual', 'blended', 'doctoral'];

const signatureOfHei = (signature: AgreementSignature | null, place: string, faults: FaultList): void => {
  if (signature === null) return;
  for (const key of ['name', 'position', 'email'] as const)
    if (signature[key] === null) faults.add('missing', `${place}.${key}`);
};

/**
 * What the standard demands of a version beside its schema: the documentation of each table and signature in
 * `omobility-las-get-response` 1.2.0.
 */
export const versionRules = (version: AgreementVersion, place: string, faults: FaultList): void => {
  for (const table of tables)
    for (const [at, component] of (version[table] ?? []).entries())
      inTable[table](component, `${place}.${table}.${at}`, faults);
  for (const table of ['blended', 'doctoral'] as const)
    if (version[table]?.length === 0) faults.add('missing', `${place}.${table}.0`);
  const { blended } = version;
  if (
    blended !== null &&
    blended.length > 0 &&
    blended.every(({ shortDescription }) => shortDescription === null)
  )
    faults.add('missing', `${place}.blended.0.shortDescription`);
  signatureOfHei(version.sendingSignature, `${place}.sendingSignature`, faults);
  signatureOfHei(version.receivingSignature, `${place}.receivingSignature`, faults);
};

/** The same of the agreement as a whole. Short stays may not be changed once they are agreed. */
export const agreementRules = (
  { sending, firstVersion, proposal }: LearningAgreement,
  place: string,
  faults: FaultList,
): void => {
  const at = (field: string): string => (place === '' ? field : `${place}.${field}`);
  if (sending !== null && sending.ounitName === null) faults.add('missing', at('sending.ounitName'));
  if (firstVersion === null && proposal === null) faults.add('missing', at('firstVersion'));
  if (firstVersion !== null && proposal !== null && (firstVersion.blended ?? firstVersion.doctoral) !== null)
    faults.add('contradiction', at('proposal'));
};
