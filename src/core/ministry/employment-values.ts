import { employments, type Employment } from './employment.ts';
import type { FormKey, FormValues } from './form-table.ts';

/** Somebody whose stay has ended as VP-8 looks at him. */
interface FormAlumnus extends FormKey {
  readonly employment: Employment;
}

/** The columns of VP-8: all whose stay ended, each in exactly one of the others. */
export const employmentValues = (alumni: readonly FormAlumnus[]): FormValues => ({
  ended: alumni.length,
  ...Object.fromEntries(
    employments.map((kind) => [kind, alumni.filter(({ employment }) => employment === kind).length]),
  ),
});
