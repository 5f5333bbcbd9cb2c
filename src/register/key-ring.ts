import type { Result } from '../core/basics/result.ts';
import { accept, refuse } from '../core/basics/result.ts';

/** The keys that open personal values. New values are sealed with the current one; the others wait for rotation. */
export interface KeyRing {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** What is wrong with the text of a key ring; no refusal repeats a key. `place` counts from 1. */
type KeyRingRefusal =
  | { readonly code: 'key-ring-empty'; readonly params: Readonly<Record<string, never>> }
  | {
      readonly code: 'key-malformed' | 'key-not-256-bits' | 'key-named-twice';
      readonly params: { readonly place: number };
    };

/** Reads `id:base64,id:base64`: the first key is the current one, each has 256 bits, an id is short and plain. */
export const readKeyRing = (text: string): Result<KeyRing, KeyRingRefusal> => {
  const keys = new Map<string, Uint8Array>();
  if (text.trim() === '') return refuse({ code: 'key-ring-empty', params: {} });
  for (const [index, part] of text.split(',').entries()) {
    const params = { place: index + 1 };
    const [, id = '', encoded = ''] =
      /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]+={0,2})$/.exec(part.trim()) ?? [];
    if (id === '') return refuse({ code: 'key-malformed', params });
    const key = Buffer.from(encoded, 'base64');
    if (key.length !== 32) return refuse({ code: 'key-not-256-bits', params });
    if (keys.has(id)) return refuse({ code: 'key-named-twice', params });
    keys.set(id, key);
  }
  const [current = ''] = keys.keys();
  return accept({ current, keys });
};
