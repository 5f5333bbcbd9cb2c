/** A time of a file as the register keeps it; one without a zone counts as UTC, one of an impossible year as none. Undefined for none. */
export const instantOf = (written: string | null): string | undefined => {
  if (written === null) return undefined;
  const at = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`);
  const year = at.getUTCFullYear();
  return year >= 1 && year <= 9999 ? at.toISOString() : undefined;
};
