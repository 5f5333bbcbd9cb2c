import type { Certificate, RelativeDistinguishedNames } from 'pkijs';

const commonName = '2.5.4.3';
const serialNumber = '2.5.4.5';

const attribute = ({ typesAndValues }: RelativeDistinguishedNames, type: string): string => {
  const found = typesAndValues.find((one) => one.type === type);
  // Every kind of string that a name may be written in has this block.
  const block: unknown = found?.value.valueBlock;
  const value = typeof block === 'object' && block !== null && 'value' in block ? block.value : undefined;
  return typeof value === 'string' ? value : '';
};

/** Whose a certificate is, as it says itself; Kazakhstan's authority writes the number as `IIN…` into the serial number. */
export const certificateWords = (certificate: Certificate) => ({
  subject: attribute(certificate.subject, commonName),
  issuer: attribute(certificate.issuer, commonName),
  validFrom: certificate.notBefore.value.toISOString(),
  validTo: certificate.notAfter.value.toISOString(),
  iin: /^IIN(\d{12})$/.exec(attribute(certificate.subject, serialNumber))?.[1] ?? null,
});
