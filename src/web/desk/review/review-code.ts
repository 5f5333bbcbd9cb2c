/** A short name for an application that must have none: the end of the review's own id, which says nothing of anybody. */
export const reviewCode = (reviewId: string): string => reviewId.slice(-4).toUpperCase();
