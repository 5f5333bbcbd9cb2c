import type { Field } from './field.ts';
import { manyElements } from './element-field.ts';
import type { Form } from './form.ts';
import { recordForm } from './record-form.ts';

/** A list inside an element of its own: `<components-studied><component/>…`. It may be empty and yet be there. */
export const listForm = <Value>(tag: string, form: Form<Value>, least = 0): Form<readonly Value[]> => {
  const items: Field<readonly Value[]> = manyElements(tag, form, least);
  const record = recordForm<{ readonly items: readonly Value[] }>({ items });
  return {
    check(value, place, faults) {
      items.check(value, place, faults);
    },
    write: (value) => record.write({ items: value }),
    read: (element, place, report) => record.read(element, place, report)?.items,
  };
};
