import type { QdaRefusal } from './qda-refusal.ts';

/** Unwinds the readers of this folder; `readQda` turns it back into a refusal value. */
export class QdaRefused extends Error {
  readonly refusal: QdaRefusal;

  constructor(code: QdaRefusal['code'], params: QdaRefusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}
