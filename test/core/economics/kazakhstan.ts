import { centralInputs, inputsWith } from '../../../src/core/economics/cohort.ts';
import { createModel } from '../../../src/core/economics/model.ts';
import { loadKazakhstan } from '../../../src/intake/parameter-folder.ts';

export const kazakhstan = await loadKazakhstan();
export const central = centralInputs(kazakhstan);
export const model = createModel(kazakhstan);
export const centralAccount = model.account(central);

/** The cohort's loss with some of the inputs changed. */
export const lossWith = (changes: Readonly<Record<string, number>>): number =>
  model.evaluate(inputsWith(central, changes));
