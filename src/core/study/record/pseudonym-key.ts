/** Who stands behind a pseudonym. The key is kept apart from the study and never goes into its project, package or figures. */
export interface PseudonymKey {
  readonly people: readonly {
    /** What the person is known by in the register or the recruitment list. */
    readonly person: string;
    readonly pseudonym: string;
    /** Names by which transcripts call the person, as they are written there, declined forms too. */
    readonly names: readonly string[];
  }[];
}

const number = /^P(\d+)$/;

/**
 * The key with a pseudonym (`P01`, `P02`, …) for each person, in their order. Who has one keeps it, so that it is the same over all waves; the
 * number of a person who left is not given again. Names are added to those known.
 */
export const extendPseudonymKey = (
  key: PseudonymKey,
  people: readonly { readonly person: string; readonly names: readonly string[] }[],
): PseudonymKey => {
  const byPerson = new Map(key.people.map((entry) => [entry.person, entry]));
  let last = Math.max(0, ...key.people.map(({ pseudonym }) => Number(number.exec(pseudonym)?.[1] ?? 0)));
  for (const { person, names } of people) {
    const known = byPerson.get(person);
    if (known === undefined) last += 1;
    byPerson.set(person, {
      person,
      pseudonym: known?.pseudonym ?? `P${String(last).padStart(2, '0')}`,
      names: [...new Set([...(known?.names ?? []), ...names])],
    });
  }
  return { people: [...byPerson.values()] };
};
