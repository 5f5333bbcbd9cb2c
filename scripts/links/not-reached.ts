/** Declared pages that the demonstration does not come to by itself, and why; by their name in the code. */
export const notReached: Readonly<Record<string, string>> = {};
