import { manyElements } from './element-field.ts';
import type { Form } from './form.ts';
import { noteStrangers } from './note-strangers.ts';

const none: ReadonlySet<string> = new Set();

/** A list inside an element of its own: `<components-studied><component/>…`. It may be empty and yet be there. */
export const listForm = <Value>(tag: string, form: Form<Value>, least = 0): Form<readonly Value[]> => {
  const items = manyElements(tag, form, least);
  const known = new Set(items.elements);
  return {
    check(value, place, faults) {
      items.check(value, place, faults);
    },
    write: (value) => ({ attributes: '', content: items.content(value) }),
    read(element, place, report) {
      noteStrangers(element, known, none, place, report);
      return items.read(element, place, report);
    },
  };
};
