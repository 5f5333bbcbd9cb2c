import { webcrypto } from 'node:crypto';
import { fromBER, OctetString } from 'asn1js';
import {
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  CryptoEngine,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { accept, refuse } from '../../core/basics/result.ts';
import type { VerifySignature } from '../../core/mobility/checked-signature.ts';
import { certificateWords } from './certificate-words.ts';
import { checkableDigest } from './signature-algorithms.ts';
import { isForSigning } from './is-for-signing.ts';

const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto });
const messageDigest = '1.2.840.113549.1.9.4';
const rsaKey = '1.2.840.113549.1.1.1';
const leastKeyBits = 2048;

const asBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

interface Read {
  readonly signed: SignedData;
  readonly signer: SignerInfo;
  readonly certificate: Certificate;
}

/** A signature of one signer whose certificate came with it; `undefined` for anything else. */
const read = (cms: Uint8Array): Read | undefined => {
  try {
    const { result, offset } = fromBER(asBuffer(cms));
    if (offset === -1) return undefined;
    const outer = new ContentInfo({ schema: result });
    if (outer.contentType !== ContentInfo.SIGNED_DATA) return undefined;
    const signed = new SignedData({ schema: outer.content as object });
    const [signer, ...others] = signed.signerInfos;
    const sid: unknown = signer?.sid;
    if (signer === undefined || others.length > 0 || !(sid instanceof IssuerAndSerialNumber))
      return undefined;
    const certificate = signed.certificates?.find(
      (one): one is Certificate =>
        one instanceof Certificate &&
        one.issuer.isEqual(sid.issuer) &&
        one.serialNumber.isEqual(sid.serialNumber),
    );
    return certificate && { signed, signer, certificate };
  } catch {
    // What is no CMS makes the reader throw in many ways; all of them mean the same.
    return undefined;
  }
};

/** Whether the signature is about this content: what it carries is the same, and so is the fingerprint that was signed. */
const isAbout = async ({ signed, signer }: Read, content: Uint8Array, digest: string): Promise<boolean> => {
  const { eContent } = signed.encapContentInfo;
  if (eContent !== undefined && !isSame(new Uint8Array(eContent.getValue()), content)) return false;
  const attributes = signer.signedAttrs?.attributes;
  // Without signed attributes the signature is over the content itself.
  if (attributes === undefined) return true;
  const stated: unknown = attributes.find(({ type }) => type === messageDigest)?.values[0];
  const hash = new Uint8Array(await webcrypto.subtle.digest(digest, asBuffer(content)));
  return stated instanceof OctetString && isSame(new Uint8Array(stated.getValue()), hash);
};

const keyBits = async (certificate: Certificate): Promise<number> => {
  const key = await certificate.getPublicKey(
    {
      algorithm: { algorithm: { name: 'RSASSA-PKCS1-v1_5', hash: { name: 'SHA-256' } }, usages: ['verify'] },
    },
    engine,
  );
  return 'modulusLength' in key.algorithm ? Number(key.algorithm.modulusLength) : 0;
};

const isGenuine = async ({ signed }: Read, content: Uint8Array): Promise<boolean> => {
  try {
    return await signed.verify({ signer: 0, data: asBuffer(content), checkChain: false }, engine);
  } catch {
    // The library throws for a signature that does not fit as for one that cannot be computed.
    return false;
  }
};

const isTrusted = async (
  { signed, certificate }: Read,
  trusted: readonly Certificate[],
  at: Date,
): Promise<boolean> => {
  const sent = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  // The certificate that is checked comes last; what else was sent may serve as a link of its chain.
  const chain = new CertificateChainValidationEngine({
    trustedCerts: [...trusted],
    certs: [...sent.filter((one) => one !== certificate), certificate],
    checkDate: at,
  });
  return (await chain.verify({}, engine)).result;
};

/**
 * Checks RSA signatures against authorities given as DER certificates. Whether a certificate was revoked is not asked: that would be a call to
 * a foreign service, and the page says so.
 */
export const createCmsVerifier = (authorities: readonly Uint8Array[]): VerifySignature => {
  const trusted = authorities.map((der) => Certificate.fromBER(asBuffer(der)));
  return async (cms, content, at) => {
    const found = read(cms);
    if (found === undefined) return refuse({ code: 'signature-not-readable' });
    const { signer, certificate } = found;
    const { digestAlgorithm, signatureAlgorithm } = signer;
    const digest = checkableDigest(digestAlgorithm.algorithmId, signatureAlgorithm.algorithmId);
    const keyOid = certificate.subjectPublicKeyInfo.algorithm.algorithmId;
    if (digest === undefined || keyOid !== rsaKey) {
      return refuse({ code: 'signature-algorithm-not-checkable' });
    }
    if ((await keyBits(certificate)) < leastKeyBits)
      return refuse({ code: 'signature-algorithm-not-checkable' });
    if (!(await isAbout(found, content, digest))) return refuse({ code: 'signature-of-other-content' });
    if (!(await isGenuine(found, content))) return refuse({ code: 'signature-not-genuine' });
    if (at < certificate.notBefore.value || at > certificate.notAfter.value)
      return refuse({ code: 'certificate-expired' });
    if (!isForSigning(certificate)) return refuse({ code: 'certificate-not-for-signing' });
    if (!(await isTrusted(found, trusted, at))) return refuse({ code: 'signature-issuer-unknown' });
    return accept(certificateWords(certificate));
  };
};
