import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoRow } from './epvo-row.ts';
import type { ExtensionEntity } from './extension-field.ts';
import { extensionTables } from './extension-tables.ts';

/** Where a proposed field goes while the EPVO has no place of its own for it. `lost`: nowhere. */
type Fate =
  | { readonly kind: 'kept'; readonly field: string }
  /** Only what the reader can conclude from it: that it is there, or one value of several. */
  | { readonly kind: 'partly'; readonly field: string }
  | { readonly kind: 'lost' };

const kept = (field: string): Fate => ({ kind: 'kept', field });
const partly = (field: string): Fate => ({ kind: 'partly', field });

/** The tables that stand in for the proposed ones. */
export const fallbackEntity: Readonly<Record<ExtensionEntity, EpvoEntity>> = {
  MOBILITY_TASK: 'STUDENT_PROJECTS',
  MOBILITY_RESULT: 'PERSONAL_ACHIEVEMENTS',
};

const fates: Readonly<Record<ExtensionEntity, Readonly<Record<string, Fate>>>> = {
  MOBILITY_TASK: {
    universityId: kept('universityId'),
    studentId: kept('studentId'),
    title: kept('projectName'),
    dueDate: kept('endDate'),
  },
  MOBILITY_RESULT: {
    universityId: kept('universityId'),
    // The student is named, the stay is not.
    transferId: partly('studentId'),
    // Only a result that was achieved is sent; that of another kind is not.
    verdict: partly('nameRu'),
    verifiedDate: kept('date'),
  },
};

/** How many rows there are and how many have something in a field that goes nowhere. */
interface FieldLoss {
  readonly field: string;
  readonly fate: Fate;
  /** Rows with something in the field. */
  readonly filled: number;
  /** Of them those whose value does not arrive: all where the fate is `lost`, and those that are not sent at all. */
  readonly lost: number;
}

/** A result that was not achieved is no achievement, and stays at home. */
const isSent = (row: EpvoRow): boolean =>
  row['typeCode'] !== 'MOBILITY_RESULT' || row['verdict'] === 'achieved';

/** Field by field what of tasks and results does not arrive while they go through tables that were made for something else. */
export const lossOfFallback = (entity: ExtensionEntity, rows: readonly EpvoRow[]): readonly FieldLoss[] =>
  extensionTables[entity]
    .filter(({ name }) => name !== 'typeCode')
    .map(({ name }) => {
      const fate = fates[entity][name] ?? { kind: 'lost' as const };
      const filled = rows.filter((row) => row[name] !== null && row[name] !== undefined);
      const lost = filled.filter((row) => fate.kind === 'lost' || !isSent(row));
      return { field: name, fate, filled: filled.length, lost: lost.length };
    });
