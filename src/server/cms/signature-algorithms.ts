const digests: Readonly<Record<string, 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** RSA with PKCS #1 v1.5, plain or named together with its digest. */
const signatures: readonly string[] = [
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
];

/**
 * The digest of a signature that can be checked here: RSA with SHA-2. `undefined` for everything else: SHA-1 and MD5, because they are
 * broken, and GOST 34.310 and 34.10, for which there is no free implementation that could be relied on.
 */
export const checkableDigest = (
  digestOid: string,
  signatureOid: string,
): 'SHA-256' | 'SHA-384' | 'SHA-512' | undefined =>
  signatures.includes(signatureOid) ? digests[digestOid] : undefined;
