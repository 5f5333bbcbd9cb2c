import type { Form } from './form.ts';

/** A form that is stricter with what we write than with what strangers wrote: the value is `malformed` unless `isRight`. */
export const strictForm = <Value>(form: Form<Value>, isRight: (value: Value) => boolean): Form<Value> => ({
  ...form,
  check(value, place, faults) {
    const before = faults.all.length;
    form.check(value, place, faults);
    if (faults.all.length === before && !isRight(value)) faults.add('malformed', place);
  },
});
