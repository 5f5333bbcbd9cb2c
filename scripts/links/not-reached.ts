/** Declared pages that the demonstration has no link to, and why. */
export const notReached: Readonly<Record<string, string>> = {};
