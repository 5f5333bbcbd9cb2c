import type { RefusalAnswer } from '../../contract/refusal.ts';

/** A refusal on its way through TanStack Query, which knows only thrown errors; pages read `refusal`. */
export class Refused extends Error {
  readonly refusal: RefusalAnswer;

  constructor(refusal: RefusalAnswer) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
