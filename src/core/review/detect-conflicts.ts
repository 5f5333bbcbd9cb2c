import { nameIndex } from './name-index.ts';
import { nameWords } from './name-words.ts';

/** An application as far as conflicts of interest are read from it. */
export interface ConflictApplication {
  readonly id: string;
  readonly institutionId: string;
  readonly groupId: string | null;
  readonly accountId: string;
  /** Of all its tasks. */
  readonly supervisors: readonly { readonly name: string; readonly email: string }[];
  readonly coAuthors: readonly string[];
  /** The applicant's own name in all its spellings, where it is known; a reviewer may have declared it. */
  readonly applicantNames?: readonly string[];
}

/** What a reviewer declared himself. */
type DeclaredConflict =
  | { readonly kind: 'institution'; readonly institutionId: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'application'; readonly applicationId: string };

export interface ConflictReviewer {
  readonly accountId: string;
  readonly homeInstitutionId: string | null;
  /** Full names in any order of words and several spellings. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly declared: readonly DeclaredConflict[];
}

const grounds = [
  'own-application',
  'same-institution',
  'named-in-application',
  'declared',
  'same-group',
] as const;
type ConflictGround = (typeof grounds)[number];

export interface DetectedConflict {
  readonly reviewerAccountId: string;
  readonly applicationId: string;
  /** At least one, in the order of the type. */
  readonly grounds: readonly ConflictGround[];
}

const emailKey = (email: string): string => `email ${email.trim().toLowerCase()}`;

/** What a reviewer is met by in an application, each with the ground it would be. */
const keysOf = ({ accountId, homeInstitutionId, emails, declared }: ConflictReviewer) => [
  { key: `account ${accountId}`, ground: 'own-application' as const },
  ...(homeInstitutionId === null
    ? []
    : [{ key: `institution ${homeInstitutionId}`, ground: 'same-institution' as const }]),
  ...emails
    .filter((email) => email.trim() !== '')
    .map((email) => ({ key: emailKey(email), ground: 'named-in-application' as const })),
  ...declared.flatMap((item) =>
    item.kind === 'person'
      ? []
      : [
          {
            key:
              item.kind === 'institution' ? `institution ${item.institutionId}` : `id ${item.applicationId}`,
            ground: 'declared' as const,
          },
        ],
  ),
];

/**
 * Which reviewers may not judge which applications, and why; in the order of the applications, then of the reviewers.
 * Names are compared by `sameName`, which reports too much rather than too little. A conflict with one member of a group
 * holds for all of it: the other members' applications have the ground `same-group`.
 */
export const detectConflicts = (
  applications: readonly ConflictApplication[],
  reviewers: readonly ConflictReviewer[],
): readonly DetectedConflict[] => {
  const named = nameIndex(
    reviewers.flatMap(({ names }, owner) => names.map((name) => ({ owner, words: nameWords(name) }))),
  );
  const declared = nameIndex(
    reviewers.flatMap((reviewer, owner) =>
      reviewer.declared.flatMap((item) =>
        item.kind === 'person' ? [{ owner, words: nameWords(item.name) }] : [],
      ),
    ),
  );
  const met = Map.groupBy(
    reviewers.flatMap((reviewer, at) => keysOf(reviewer).map((entry) => ({ ...entry, at }))),
    ({ key }) => key,
  );

  // The same supervisors stand in many applications.
  const known = new Map<string, ReturnType<typeof readName>>();
  const readName = (name: string) => {
    const words = nameWords(name);
    return { named: named(words), declared: declared(words) };
  };

  const found = applications.map((application) => {
    const by = new Map<number, Set<ConflictGround>>();
    const note = (at: number, ground: ConflictGround): void => {
      by.set(at, (by.get(at) ?? new Set()).add(ground));
    };
    for (const key of [
      `id ${application.id}`,
      `account ${application.accountId}`,
      `institution ${application.institutionId}`,
      ...application.supervisors.map(({ email }) => emailKey(email)),
    ])
      for (const { at, ground } of met.get(key) ?? []) note(at, ground);
    for (const name of [
      ...application.supervisors.map((supervisor) => supervisor.name),
      ...application.coAuthors,
      ...(application.applicantNames ?? []),
    ]) {
      const read = known.get(name) ?? readName(name);
      known.set(name, read);
      for (const at of read.named) note(at, 'named-in-application');
      for (const at of read.declared) note(at, 'declared');
    }
    return { application, by };
  });

  /** By group and reviewer: how many members he has a conflict of its own with. */
  const inGroup = new Map<string, Map<number, number>>();
  for (const { application, by } of found) {
    if (application.groupId === null) continue;
    const counts = inGroup.get(application.groupId) ?? new Map<number, number>();
    inGroup.set(application.groupId, counts);
    for (const at of by.keys()) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return found.flatMap(({ application, by }) => {
    const counts = application.groupId === null ? undefined : inGroup.get(application.groupId);
    const group = [...(counts ?? [])].filter(([at, members]) => members > (by.has(at) ? 1 : 0));
    const all = new Map<number, ReadonlySet<ConflictGround>>(by);
    for (const [at] of group) all.set(at, new Set<ConflictGround>([...(by.get(at) ?? []), 'same-group']));
    return [...all]
      .toSorted(([left], [right]) => left - right)
      .flatMap(([at, list]) => {
        const reviewer = reviewers[at];
        return reviewer === undefined
          ? []
          : [
              {
                reviewerAccountId: reviewer.accountId,
                applicationId: application.id,
                grounds: grounds.filter((ground) => list.has(ground)),
              },
            ];
      });
  });
};
