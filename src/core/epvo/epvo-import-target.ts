import type { ImportTarget, TargetField } from '../import/import-target.ts';
import { targetOfFields } from './target-of-fields.ts';
import { epvoEntities, type EpvoEntity } from './epvo-entity.ts';
import type { EpvoField } from './epvo-field.ts';
import { epvoTables } from './epvo-tables.ts';

/** Longest text of a field, in characters. */
const longest = 20_000;

const booleans = ['true', 'false'] as const;

const kindOf = ({ type }: EpvoField): Omit<TargetField, 'id'> => {
  switch (type) {
    case 'int32':
      return { kind: 'whole' };
    case 'double':
      return { kind: 'amount' };
    case 'boolean':
      return { kind: 'list', values: booleans };
    case 'date':
      return { kind: 'day' };
    case 'string':
    case 'datetime':
      return { kind: 'text', longest };
  }
};

const targetOf = (entity: EpvoEntity): ImportTarget => {
  const { fields, key } = epvoTables[entity];
  const target = targetOfFields({
    id: `epvo/${entity}`,
    key: [key],
    fields: [
      // What every row says of itself: a row of another table or university does not pass.
      { id: 'typeCode', kind: 'list', values: [entity] },
      { id: 'universityId', kind: 'whole' },
      ...fields.map((field): TargetField => ({ id: field.name, ...kindOf(field) })),
    ],
  });
  return { ...target, isSealed: true };
};

/** Tables of the EPVO that a saved file brings into the copy of a university. */
export const epvoImportTargets: readonly ImportTarget[] = epvoEntities.map(targetOf);

/** The table that rows of a target are of; `undefined` for targets of others. */
export const entityOfTarget = (target: string): EpvoEntity | undefined =>
  epvoEntities.find((entity) => target === `epvo/${entity}`);

/** The same target for one university: rows of another do not pass. */
export const targetOfUniversity = (target: ImportTarget, universityId: number): ImportTarget => ({
  ...target,
  fields: target.fields.map((field) =>
    field.id === 'universityId' ? { ...field, kind: 'list', values: [String(universityId)] } : field,
  ),
});
