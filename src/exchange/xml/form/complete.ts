import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { faultList, type Fault } from './fault-list.ts';
import type { Form } from './form.ts';

declare const completeBrand: unique symbol;
/** A value in which nothing is missing that its format demands, and everything can be said in it. Only these are written. */
export type Complete<Value> = Value & { readonly [completeBrand]: true };

/** Why a value is not written: what is missing or wrong, each with the field in which it can be mended. */
export interface Incomplete {
  readonly code: 'incomplete';
  readonly list: readonly Fault[];
}

/** Holds a value against its form. Nothing is filled in. */
export const complete = <Value>(form: Form<Value>, value: Value): Result<Complete<Value>, Incomplete> => {
  const faults = faultList();
  form.check(value, '', faults);
  if (faults.all.length > 0) return refuse({ code: 'incomplete', list: faults.all });
  return accept(value as Complete<Value>);
};
