/** How a period or a contribution is shown, from the weakest to the strongest. */
export const evidenceLadder = ['self-report', 'employer-letter', 'pension-months', 'official-file'] as const;
export type Evidence = (typeof evidenceLadder)[number];

const otherWords: Readonly<Record<string, Evidence>> = {
  self: 'self-report',
  letter: 'employer-letter',
  employer: 'employer-letter',
  pension: 'pension-months',
  'pension-contributions': 'pension-months',
  'pension-contribution-months': 'pension-months',
  'months-of-pension-contributions': 'pension-months',
  official: 'official-file',
};

/** A rung of the ladder from how people write it (`Employer letter`, `pension`), or nothing. */
export const readEvidence = (given: string): Evidence | undefined => {
  const word = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return (
    evidenceLadder.find((rung) => rung === word) ??
    (Object.hasOwn(otherWords, word) ? otherWords[word] : undefined)
  );
};

/** Whether a proof stands at least as high on the ladder as what is demanded. */
export const isEnoughEvidence = (given: Evidence, demanded: Evidence): boolean =>
  evidenceLadder.indexOf(given) >= evidenceLadder.indexOf(demanded);
