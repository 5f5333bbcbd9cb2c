import type { FaultList } from './fault-list.ts';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { noteStrangers } from './note-strangers.ts';

/** The fields of a record, in the order in which the schema has their elements. */
export type Fields<Value> = { readonly [Key in keyof Value]: Field<Value[Key]> };

interface RecordOptions<Value> {
  /** Elements of the standard that have no place here. */
  readonly notKept?: readonly string[];
  /** What the standard demands beyond single fields. */
  readonly rules?: (value: Value, place: string, faults: FaultList) => void;
}

/** A record: fields as elements and attributes, in the order in which they are given. */
export const recordForm = <Value extends object>(
  fields: Fields<Value>,
  { notKept = [], rules }: RecordOptions<Value> = {},
): Form<Value> => {
  type Key = keyof Value & string;
  const keys = Object.keys(fields) as Key[];
  const known = new Set(
    keys.flatMap((key) => [...fields[key].elements, ...fields[key].attributes.map((name) => `@${name}`)]),
  );
  const left = new Set(notKept);
  const withAttributes = keys.filter((key) => fields[key].attributes.length > 0);
  const withElements = keys.filter((key) => fields[key].elements.length > 0);
  return {
    check(value, place, faults) {
      for (const key of keys) fields[key].check(value[key], place === '' ? key : `${place}.${key}`, faults);
      rules?.(value, place, faults);
    },
    write(value) {
      let [attributes, elements] = ['', ''];
      for (const key of withAttributes) attributes += fields[key].attribute(value[key]);
      for (const key of withElements) elements += fields[key].content(value[key]);
      return { attributes, content: elements };
    },
    read(element, place, report) {
      noteStrangers(element, known, left, place, report);
      return Object.fromEntries(
        keys.map((key) => [key, fields[key].read(element, place === '' ? key : `${place}.${key}`, report)]),
      ) as Value;
    },
  };
};
