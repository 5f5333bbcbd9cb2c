import type { Locale } from '../core/basics/locale.ts';
import { textOf } from '../messages.ts';
import { exitCodeOf, type RegisterRefusal } from '../register/refusals.ts';

/** Say on standard error why the register or its database cannot be opened; returns the exit code that goes with it. */
export const refuseRegister = (locale: Locale, refusal: RegisterRefusal): number => {
  process.stderr.write(`${textOf(locale, `operation.register.${refusal.code}`, refusal.params)}\n`);
  return exitCodeOf(refusal);
};
