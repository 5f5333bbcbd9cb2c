/** Whether a typed code has as many letters and digits as a personal one, whatever stands between them. */
export const isAsLong = (typed: string): boolean => typed.replaceAll(/[^\p{L}\p{N}]/gu, '').length === 13;
