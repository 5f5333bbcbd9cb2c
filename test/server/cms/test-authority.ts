import { webcrypto } from 'node:crypto';
import {
  BitString,
  Integer,
  ObjectIdentifier,
  OctetString,
  PrintableString,
  UTCTime,
  Utf8String,
} from 'asn1js';
import {
  AttributeTypeAndValue,
  Attribute,
  BasicConstraints,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

const engine = new CryptoEngine({ name: 'test', crypto: webcrypto as Crypto });

interface Keys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** Somebody with a key and a certificate. */
export interface Holder {
  readonly keys: Keys;
  readonly certificate: Certificate;
}

const makeKeys = async (modulusLength = 2048): Promise<Keys> =>
  (await webcrypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  )) as Keys;

const usage = (bits: number): Extension =>
  new Extension({
    extnID: '2.5.29.15',
    critical: true,
    extnValue: new BitString({ valueHex: new Uint8Array([bits]).buffer }).toBER(),
  });

let serial = 0;

/** A certificate for a new key, by `issuer`, or by itself. */
export const certify = async (
  name: string,
  {
    issuer,
    isAuthority = false,
    keyUsage = 0b1100_0000,
    from = '2026-01-01T00:00:00Z',
    to = '2036-01-01T00:00:00Z',
    serialNumber,
    modulusLength,
  }: {
    readonly issuer?: Holder;
    readonly isAuthority?: boolean;
    /** First byte of the key usage: 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x04 certificates. */
    readonly keyUsage?: number;
    readonly from?: string;
    readonly to?: string;
    readonly serialNumber?: string;
    readonly modulusLength?: number;
  } = {},
): Promise<Holder> => {
  const keys = await makeKeys(modulusLength);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: (serial += 1) });
  const names = certificate.subject.typesAndValues;
  names.push(new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) }));
  if (serialNumber !== undefined) {
    names.push(
      new AttributeTypeAndValue({ type: '2.5.4.5', value: new PrintableString({ value: serialNumber }) }),
    );
  }
  certificate.issuer.typesAndValues.push(...(issuer?.certificate ?? certificate).subject.typesAndValues);
  certificate.notBefore.value = new Date(from);
  certificate.notAfter.value = new Date(to);
  const constraints = new BasicConstraints({ cA: isAuthority });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
    usage(isAuthority ? 0b0000_0110 : keyUsage),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256', engine);
  // As it is read from a file.
  return { keys, certificate: Certificate.fromBER(certificate.toSchema(true).toBER()) };
};

/** Der of a certificate, as the settings name authorities. */
export const derOf = ({ certificate }: Holder): Uint8Array =>
  new Uint8Array(certificate.toSchema(true).toBER());

/** Sign as NCALayer does: the content inside or apart, with signed attributes. */
export const signCms = async (
  { keys, certificate }: Holder,
  content: Uint8Array,
  {
    isAttached = false,
    digest = 'SHA-256',
    chain = [],
    algorithm,
  }: {
    readonly isAttached?: boolean;
    readonly digest?: 'SHA-256' | 'SHA-1';
    readonly chain?: readonly Holder[];
    /** Write another signature algorithm into the finished signature. */
    readonly algorithm?: string;
  } = {},
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(content).buffer;
  const hash = await webcrypto.subtle.digest(digest, bytes);
  const signed = new SignedData({
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: ContentInfo.DATA,
      ...(isAttached ? { eContent: new OctetString({ valueHex: bytes }) } : {}),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: '1.2.840.113549.1.9.3',
              values: [new ObjectIdentifier({ value: ContentInfo.DATA })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.5',
              values: [new UTCTime({ valueDate: new Date('2026-06-01T00:00:00Z') })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.4',
              values: [new OctetString({ valueHex: hash })],
            }),
          ],
        }),
      }),
    ],
    certificates: [certificate, ...chain.map((one) => one.certificate)],
  });
  await signed.sign(keys.privateKey, 0, digest, isAttached ? undefined : bytes, engine);
  const [signer] = signed.signerInfos;
  if (algorithm !== undefined && signer !== undefined) signer.signatureAlgorithm.algorithmId = algorithm;
  const outer = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(outer.toSchema().toBER());
};
