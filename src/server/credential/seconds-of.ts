/** An instant as credentials write it: without fractions of a second. */
export const secondsOf = (instant: string): string => instant.replace(/\.\d+Z$/, 'Z');
