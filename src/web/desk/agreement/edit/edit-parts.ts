/** The pages on which a version is written, in their order. */
export const editParts = ['reason', 'stay', 'host', 'courses', 'tasks', 'costs', 'duties'] as const;
export type EditPart = (typeof editParts)[number];
