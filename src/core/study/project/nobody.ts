/** Coder or writer where another program did not name one. */
export const nobody = 'nobody';
