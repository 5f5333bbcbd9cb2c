import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readSignedContent } from '../../../../contract/agreement.ts';
import { refuse, accept, type Result } from '../../../../core/basics/result.ts';
import { apiAddress } from '../../office/api-address.ts';

/** The bytes that a digital signature is made over, fetched and compared with the fingerprint that the page shows. */
export const fetchSignedContent = async (
  params: { readonly institutionId: string; readonly id: string },
  contentSha256: string,
): Promise<Result<Uint8Array, { readonly code: string }>> => {
  let bytes: Uint8Array;
  try {
    const response = await fetch(apiAddress(readSignedContent, params), { credentials: 'same-origin' });
    if (!response.ok) return refuse({ code: response.status >= 500 ? 'unavailable' : 'agreement-outdated' });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // `fetch` says TypeError when the line is lost; everything else is a bug.
    if (!(error instanceof TypeError)) throw error;
    return refuse({ code: 'no-connection' });
  }
  return bytesToHex(sha256(bytes)) === contentSha256 ? accept(bytes) : refuse({ code: 'agreement-outdated' });
};
