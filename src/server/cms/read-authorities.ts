import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM file, as DER. Throws where the file has none, or one that cannot be read. */
export const readAuthorities = async (path: string): Promise<readonly Uint8Array[]> => {
  const found = (await readFile(path, 'utf8')).match(block) ?? [];
  if (found.length === 0) throw new Error(`${path} holds no certificate`);
  return found.map((pem) => new Uint8Array(new X509Certificate(pem).raw));
};
