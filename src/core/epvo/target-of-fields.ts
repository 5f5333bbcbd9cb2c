import type { LocalizedText } from '../basics/locale.ts';
import type { ImportTarget, TargetField } from '../import/import-target.ts';

/** A target made of a list of fields, as an entity of another system describes itself. */
export const targetOfFields = (given: {
  /** `epvo/STUDENT_TRANSFER`. */
  readonly id: string;
  readonly title?: LocalizedText;
  readonly fields: readonly TargetField[];
  /** Fields that name a row; the same key twice in one file is a fault. Without any, equal rows are counted. */
  readonly key: readonly string[];
}): ImportTarget => {
  const { id, title, fields, key } = given;
  const unknown = key.find((name) => !fields.some((field) => field.id === name));
  if (unknown !== undefined) throw new Error(`${id} has no field ${unknown}`);
  return {
    id,
    ...(title === undefined ? {} : { title }),
    fields: fields.map((field) => (key.includes(field.id) ? { ...field, isRequired: true } : field)),
    recordKey: key,
    rowKey:
      key.length === 0
        ? { fields: fields.map((field) => field.id), repeats: 'counted' }
        : { fields: key, repeats: 'refused' },
    checks: [],
  };
};
