import { canonicalJson, type JsonValue } from '../core/basics/canonical-json.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of the canonical text, in hexadecimal: equal content has equal fingerprints, whatever wrote it. */
export const fingerprint = (content: JsonValue): string => sha256(canonicalJson(content));
