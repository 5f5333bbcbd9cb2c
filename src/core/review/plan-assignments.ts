import type { Locale } from '../basics/locale.ts';
import { assignmentBoard } from './assignment-board.ts';
import { balanceLoads } from './balance-loads.ts';
import { fillBoard } from './fill-board.ts';
import { joinParts } from './join-parts.ts';
import { raiseExpertise } from './raise-expertise.ts';

/** Who is to be put on what. Every id stands once in its list. */
export interface AssignmentRequest {
  readonly applications: readonly {
    readonly id: string;
    /** Fields of study it lies in, any code. */
    readonly fields: readonly string[];
    /** The language it is written in. */
    readonly locale: Locale;
  }[];
  readonly reviewers: readonly {
    readonly accountId: string;
    readonly fields: readonly string[];
    readonly languages: readonly Locale[];
    /** Applications he takes at most, those he has already included. */
    readonly capacity: number;
  }[];
  readonly conflicts: readonly { readonly applicationId: string; readonly reviewerAccountId: string }[];
  /** Assignments that stand and are not touched, also of applications and reviewers that are not in the lists. */
  readonly existing: readonly { readonly applicationId: string; readonly reviewerAccountId: string }[];
  /** Reviews an application is to have in all. */
  readonly perApplication: number;
}

export interface AssignmentPlan {
  /** New ones only. `isExpert`: they have a field in common. */
  readonly assignments: readonly {
    readonly applicationId: string;
    readonly reviewerAccountId: string;
    readonly isExpert: boolean;
  }[];
  /** Applications with fewer reviews than needed, because no plan within the limits has more reviews in all. */
  readonly lacking: readonly {
    readonly applicationId: string;
    readonly has: number;
    readonly needs: number;
  }[];
  /** Connected parts of the design, existing assignments included; 0 for an empty one. More than 1: scores cannot be compared between them. */
  readonly parts: number;
  /** Applications a reviewer has in all, existing ones included. */
  readonly loads: readonly { readonly reviewerAccountId: string; readonly load: number }[];
}

/** Numbers for ids: those planned for first, in the order of their bytes; then any others, as they come. */
const numbered = (ids: readonly string[]) => {
  const list = ids.toSorted();
  const numbers = new Map(list.map((id, at) => [id, at]));
  return {
    list,
    numberOf: (id: string): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    },
  };
};

/**
 * A plan of reviews. In this order: nobody judges against a conflict or in a language he does not read; as many of the
 * needed reviews as the capacities admit, which is exact; one connected design; even loads; experts. The last three are
 * improved step by step and need not be the best there is; up to 64 new assignments the fewest parts were found wherever
 * all plans could be tried. The same request, in any order of its lists, gives the same plan; no reviewer is preferred
 * for the place of his id, because the choice among equals goes round the circle.
 */
export const planAssignments = (request: AssignmentRequest): AssignmentPlan => {
  const { perApplication } = request;
  const byId = new Map(request.applications.map((application) => [application.id, application]));
  const byAccount = new Map(request.reviewers.map((reviewer) => [reviewer.accountId, reviewer]));
  const applications = numbered([...byId.keys()]);
  const reviewers = numbered([...byAccount.keys()]);
  const width = reviewers.list.length;
  const cell = (application: number, reviewer: number): number => application * width + reviewer;
  const isPlanned = (application: number, reviewer: number): boolean =>
    application < byId.size && reviewer < width;

  /** 1: may judge it; 2: has a field of it. */
  const cells = new Uint8Array(byId.size * width);
  const reviewersIn = Map.groupBy(
    reviewers.list.flatMap((id, at) => (byAccount.get(id)?.fields ?? []).map((field) => ({ field, at }))),
    ({ field }) => field,
  );
  const readers = (locale: Locale): readonly number[] =>
    reviewers.list.flatMap((id, at) => (byAccount.get(id)?.languages.includes(locale) ? [at] : []));
  const readersOf = { kk: readers('kk'), ru: readers('ru'), en: readers('en') };
  for (const [at, id] of applications.list.entries()) {
    const application = byId.get(id);
    if (application === undefined) continue;
    for (const reviewer of readersOf[application.locale]) cells[cell(at, reviewer)] = 1;
    for (const reviewer of application.fields.flatMap((field) => reviewersIn.get(field) ?? [])) {
      const place = cell(at, reviewer.at);
      cells[place] = (cells[place] ?? 0) | 2;
    }
  }
  const pairs = (list: AssignmentRequest['conflicts']) =>
    list.map(
      (pair) =>
        [applications.numberOf(pair.applicationId), reviewers.numberOf(pair.reviewerAccountId)] as const,
    );
  // An existing assignment named twice is one.
  const fixed = [...new Map(pairs(request.existing).map((pair) => [pair.join(' '), pair])).values()];
  for (const [application, reviewer] of [...fixed, ...pairs(request.conflicts)])
    if (isPlanned(application, reviewer)) {
      const place = cell(application, reviewer);
      cells[place] = (cells[place] ?? 0) & 2;
    }

  const board = assignmentBoard({
    applications: byId.size,
    reviewers: width,
    perApplication,
    may: (application, reviewer) => ((cells[cell(application, reviewer)] ?? 0) & 1) === 1,
    isExpert: (application, reviewer) => (cells[cell(application, reviewer)] ?? 0) >= 2,
    fixed,
    capacity: Int32Array.from(reviewers.list, (id) => byAccount.get(id)?.capacity ?? 0),
  });
  fillBoard(board);
  balanceLoads(board);
  raiseExpertise(board);
  const parts = joinParts(board);

  return {
    assignments: applications.list.flatMap((applicationId, application) =>
      (board.given[application] ?? [])
        .toSorted((left, right) => left - right)
        .map((reviewer) => ({
          applicationId,
          reviewerAccountId: reviewers.list[reviewer] ?? '',
          isExpert: board.isExpert(application, reviewer),
        })),
    ),
    lacking: applications.list.flatMap((applicationId, at) => {
      const has = (board.had[at] ?? 0) + (board.given[at]?.length ?? 0);
      return has < perApplication ? [{ applicationId, has, needs: perApplication }] : [];
    }),
    parts,
    loads: reviewers.list.map((reviewerAccountId, at) => ({ reviewerAccountId, load: board.load[at] ?? 0 })),
  };
};
