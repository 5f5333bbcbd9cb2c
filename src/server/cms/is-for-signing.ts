import { BitString } from 'asn1js';
import type { Certificate } from 'pkijs';

const keyUsage = '2.5.29.15';
/** digitalSignature and nonRepudiation are the first two bits. */
const signingBits = 0b1100_0000;

/** Whether a certificate says that its key signs; one that says nothing of its use may not be relied on. */
export const isForSigning = ({ extensions = [] }: Certificate): boolean => {
  const found = extensions.find(({ extnID }) => extnID === keyUsage)?.parsedValue as unknown;
  if (!(found instanceof BitString)) return false;
  const [first = 0] = found.valueBlock.valueHexView;
  return (first & signingBits) !== 0;
};
