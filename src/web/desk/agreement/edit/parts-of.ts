import type { AgreementRow } from '../../../../contract/agreement.ts';
import { editParts, type EditPart } from './edit-parts.ts';

/** The parts of a draft in the order in which they are written. Money and duties are the university's to propose. */
export const partsOf = ({
  cause,
  proposedBy,
}: Pick<AgreementRow, 'cause' | 'proposedBy'>): readonly EditPart[] =>
  editParts.filter((part) => {
    if (part === 'reason') return cause !== 'first';
    return proposedBy === 'sending' || (part !== 'costs' && part !== 'duties');
  });
