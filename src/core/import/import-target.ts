import type { LocalizedText } from '../basics/locale.ts';

/** What a cell may hold: how it is read and what its value is. Amounts are decimal numbers, days `2024-05-31`, months `2024-05`, countries alpha-3, currencies ISO 4217. */
export const fieldKinds = [
  ...(['text', 'code', 'whole', 'amount', 'day', 'month', 'year', 'country', 'currency', 'list'] as const),
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One field of a record. Its name is the message `import.field.<target>.<id>`, or `title` for targets made of lists. */
export interface TargetField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly isRequired?: true;
  /** The values of a `list`. */
  readonly values?: readonly string[];
  /** Longest text, in characters. */
  readonly longest?: number;
  readonly title?: LocalizedText;
  /** Headings that such columns carry in the three languages, for suggestions. */
  readonly aliases?: readonly string[];
}

/** Values of a row by field; parts of an amount by `<cost kind>.<own id>` under `components`. Fields without a value are absent. */
export interface RecordValues {
  readonly [field: string]: string | number | Readonly<Record<string, number>>;
}

/** Something to look at in a row that is taken in all the same; the message is `import.warning.<code>`. */
interface ImportCheck {
  readonly code: string;
  readonly warns: (values: RecordValues) => boolean;
}

/** What the rows of a file become. */
export interface ImportTarget {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly fields: readonly TargetField[];
  /** Field of the total that columns may be components of. */
  readonly componentsOf?: string;
  /** Fields that name the record, of which there may be several rows; without any each row is a record of its own. */
  readonly recordKey: readonly string[];
  /**
   * Fields that name the row. Where files repeat a row, `counted` ones are told apart by how often the same key came
   * before; otherwise the second is a fault.
   */
  readonly rowKey: { readonly fields: readonly string[]; readonly repeats: 'counted' | 'refused' };
  readonly checks: readonly ImportCheck[];
  /** Rows name people: they are kept sealed, and whoever keeps them says which. */
  readonly isSealed?: true;
}
