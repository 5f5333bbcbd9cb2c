import {
  identifierShape,
  institutionShape,
  invitationShape,
  membershipShape,
} from '../core/institution/shapes.ts';
import { accountShape, consentShape, personShape } from '../core/person/shapes.ts';
import type { RecordKind } from './record-kind.ts';

/** Every noun whose standing follows from the journal: what `perform` writes and `replay` compares. A new noun adds its line. */
export const recordKinds: readonly RecordKind[] = [
  { shape: institutionShape, table: 'institution', place: 'shared', json: ['name'] },
  { shape: identifierShape, table: 'identifier', place: 'shared' },
  { shape: membershipShape, table: 'membership', place: 'shared' },
  { shape: invitationShape, table: 'invitation', place: 'shared', json: ['roles'] },
  { shape: personShape, table: 'person', place: 'tenant' },
  { shape: consentShape, table: 'consent', place: 'tenant' },
  { shape: accountShape, table: 'account', place: 'shared' },
];

export const recordKindOf = (noun: string): RecordKind => {
  const kind = recordKinds.find(({ shape }) => shape.noun === noun);
  if (kind === undefined) throw new Error(`no record kind for ${noun}`);
  return kind;
};
