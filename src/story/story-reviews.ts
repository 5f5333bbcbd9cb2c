/** Marks for the three criteria of the story's rubric: tasks, use at home, academic record. */
export type StoryMarks = readonly [tasks: number, use: number, record: number];

/** One review of the story: whose, of whose application, and what it says. */
export interface StoryReview {
  readonly reviewer: 'reviewer-1' | 'reviewer-2' | 'reviewer-3';
  readonly applicant: string;
  readonly marks: StoryMarks;
}

/**
 * The reviews of the first call. The second reviewer is severe; of Arman he is unfair as well, which a third opinion shows and
 * an appeal mends. The third works at the university of the group and may not judge it.
 */
export const firstReviews: readonly StoryReview[] = [
  { reviewer: 'reviewer-1', applicant: 'aigerim', marks: [10, 10, 10] },
  { reviewer: 'reviewer-2', applicant: 'aigerim', marks: [10, 5, 10] },
  { reviewer: 'reviewer-1', applicant: 'daniyar', marks: [10, 10, 5] },
  { reviewer: 'reviewer-2', applicant: 'daniyar', marks: [10, 5, 5] },
  { reviewer: 'reviewer-1', applicant: 'kamila', marks: [10, 5, 10] },
  { reviewer: 'reviewer-2', applicant: 'kamila', marks: [5, 5, 10] },
  { reviewer: 'reviewer-2', applicant: 'arman', marks: [0, 0, 5] },
  { reviewer: 'reviewer-3', applicant: 'arman', marks: [10, 10, 5] },
  { reviewer: 'reviewer-1', applicant: 'zhansaya', marks: [10, 5, 5] },
  { reviewer: 'reviewer-3', applicant: 'zhansaya', marks: [10, 5, 5] },
  { reviewer: 'reviewer-1', applicant: 'ruslan', marks: [5, 10, 10] },
  { reviewer: 'reviewer-3', applicant: 'ruslan', marks: [5, 10, 10] },
  { reviewer: 'reviewer-2', applicant: 'aliya', marks: [5, 10, 5] },
  { reviewer: 'reviewer-3', applicant: 'aliya', marks: [10, 5, 10] },
  { reviewer: 'reviewer-1', applicant: 'bota', marks: [0, 5, 10] },
  { reviewer: 'reviewer-3', applicant: 'bota', marks: [0, 5, 10] },
];

/** What the third opinion says of Arman. */
export const thirdOpinion: StoryReview = {
  reviewer: 'reviewer-1',
  applicant: 'arman',
  marks: [10, 5, 10],
};

const reasons = {
  0: 'Бұл туралы өтінімде айтылмаған немесе расталмайды.',
  5: 'Айтылған, бірақ өлшемі мен дәлелі толық емес.',
  10: 'Нақты айтылған, өлшенеді және тексеруге болады.',
} as const;

/** Why a reviewer of the story gives a mark. */
export const reasonOf = (mark: number): string => (mark === 0 || mark === 5 ? reasons[mark] : reasons[10]);
