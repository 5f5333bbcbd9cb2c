/** The uncertain inputs of the model, in the order of the random coordinates (docs/method/uncertainty). */
export const modelInputs = [
  'wm',
  'g',
  'r',
  'e',
  'phi',
  'G',
  'kappa',
  'theta',
  'p1',
  'p0',
  'h',
  'omega',
  'pi',
  'm',
  'rem',
] as const;
export type ModelInput = (typeof modelInputs)[number];

/** The shared multiplier of the mean wages: 1 stands for the published wages. */
export const wageMultiplier = 'wm';

export const isModelInput = (symbol: string): symbol is ModelInput =>
  (modelInputs as readonly string[]).includes(symbol);
