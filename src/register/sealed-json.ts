import type { Json } from '../core/basics/json.ts';
import { open, seal, type SealContext } from './sealed.ts';
import type { Vault } from './vault.ts';

/** A value as JSON, sealed for its place. */
export const sealJson = ({ ring }: Vault, value: unknown, place: SealContext): string =>
  seal(ring, JSON.stringify(value), place);

/** What `sealJson` made for the same place; throws where the keys of the installation do not open it. */
export const openJson = ({ ring }: Vault, sealed: string, place: SealContext): Json => {
  const opened = open(ring, sealed, place);
  if (!opened.ok) throw new Error(`${opened.refusal.code}: ${place.table}.${place.column}`);
  return JSON.parse(opened.value) as Json;
};
