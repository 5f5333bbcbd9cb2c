import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 form of a text, as 64 lower-case hexadecimal digits; the same in server and browser. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
