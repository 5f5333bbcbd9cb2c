/** What the percentage check cannot work on, with the parameters of its sentence, all ready to print. */
export const grimRefusals = {
  'no-percentages': [],
  'percent-not-a-number': ['percent'],
  'percent-out-of-range': ['percent'],
  'percent-too-precise': ['percent', 'limit'],
  'base-not-possible': ['base', 'limit'],
  'max-base-not-possible': ['base', 'limit'],
} as const;

type GrimRefusalCode = keyof typeof grimRefusals;

export interface GrimRefusal {
  readonly code: GrimRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}
