/** A larger table is not protected within any time a person waits. */
export const mostCells = 50_000;
