/** A line of facts as the register keeps it (migration 0021); by default of somebody who was asked and of whom nothing is known. */
export interface LineOfFacts {
  readonly kinds: string;
  readonly asked: string;
  /** At 12 months. */
  readonly at: string;
  readonly evidence: string;
  readonly first: string;
  readonly lot: string;
  readonly endedOn: string;
  readonly days: readonly (number | null)[];
}

const silent: LineOfFacts = {
  ...{ kinds: '2026 DEU europe master state 06', asked: 'i--', at: '-', evidence: '-', first: '-', lot: '-' },
  ...{ endedOn: '2026-06-30', days: [null, null, null, null, null] },
};

export const factLine = (given: Partial<LineOfFacts>): string => {
  const { kinds, asked, at, evidence, first, lot, endedOn, days } = { ...silent, ...given };
  const ended = Date.parse(endedOn) / 86_400_000;
  return `${kinds};${asked}-${at}--${evidence}${first}${lot}${[ended, ...days].map((day) => day ?? '').join(',')}`;
};
