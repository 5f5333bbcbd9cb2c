/** Applications and reviewers by number, and who may and does judge what. New assignments may be moved, fixed ones not. */
export interface AssignmentBoard {
  readonly applications: number;
  readonly reviewers: number;
  /** Reviews each application needs in all. */
  readonly perApplication: number;
  /** Reads the language, has no conflict, and is not yet fixed on it. */
  readonly may: (application: number, reviewer: number) => boolean;
  readonly isExpert: (application: number, reviewer: number) => boolean;
  /** Reviewers newly put on an application. */
  readonly given: readonly (readonly number[])[];
  /** Applications newly put on a reviewer. */
  readonly held: readonly ReadonlySet<number>[];
  /** Fixed assignments, also of nodes that are not planned for. */
  readonly fixed: readonly (readonly [application: number, reviewer: number])[];
  /** How many fixed reviews an application has. */
  readonly had: Int32Array;
  /** Applications a reviewer has in all. */
  readonly load: Int32Array;
  readonly capacity: Int32Array;
  /** Whether the reviewer may be put on the application and is not on it. */
  readonly isFree: (application: number, reviewer: number) => boolean;
  readonly put: (application: number, reviewer: number) => void;
  readonly take: (application: number, reviewer: number) => void;
}

/** A board with nothing newly assigned. `fixed` names only planned nodes below the two counts; others may lie above. */
export const assignmentBoard = (
  facts: Pick<
    AssignmentBoard,
    'applications' | 'reviewers' | 'perApplication' | 'may' | 'isExpert' | 'fixed' | 'capacity'
  >,
): AssignmentBoard => {
  const given = Array.from({ length: facts.applications }, (): number[] => []);
  const held = Array.from({ length: facts.reviewers }, () => new Set<number>());
  const had = new Int32Array(facts.applications);
  const load = new Int32Array(facts.reviewers);
  for (const [application, reviewer] of facts.fixed) {
    if (application < had.length) had[application] = (had[application] ?? 0) + 1;
    if (reviewer < load.length) load[reviewer] = (load[reviewer] ?? 0) + 1;
  }
  return {
    ...facts,
    given,
    held,
    had,
    load,
    isFree: (application, reviewer) =>
      facts.may(application, reviewer) && !(given[application] ?? []).includes(reviewer),
    put: (application, reviewer) => {
      given[application]?.push(reviewer);
      held[reviewer]?.add(application);
      load[reviewer] = (load[reviewer] ?? 0) + 1;
    },
    take: (application, reviewer) => {
      const list = given[application] ?? [];
      list.splice(list.indexOf(reviewer), 1);
      held[reviewer]?.delete(application);
      load[reviewer] = (load[reviewer] ?? 0) - 1;
    },
  };
};
