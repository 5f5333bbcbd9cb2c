import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const form = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

const plain = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The GUID in lower case without braces, or undefined where the text is none. One that is so already, which most are, is not made anew. */
export const readGuid = (text: string): string | undefined =>
  plain.test(text) ? text : form.exec(text.trim())?.[1]?.toLowerCase();

/** A GUID that depends on its parts alone (RFC 9562, version 8), for what came without one: the same file always gives the same. */
export const guidFrom = (...parts: readonly string[]): string => {
  const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
