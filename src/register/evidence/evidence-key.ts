/** Where a store keeps a content: `ab/cd/<sha256>`, so that no folder grows without end. A bad fingerprint is a bug. */
export const evidenceKey = (sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('a fingerprint is 64 hexadecimal digits');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
};
