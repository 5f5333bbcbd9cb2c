import { open, seal } from '../sealed.ts';
import type { Vault } from '../vault.ts';

type Column = 'secret_sealed' | 'previous_secret_sealed';

const placeOf = (column: Column, recordId: string) => ({ table: 'webhook_target', column, recordId });

export const sealSecret = ({ ring }: Vault, column: Column, id: string, secret: string): string =>
  seal(ring, secret, placeOf(column, id));

/** Throws where the installation lost the key: then nothing can be signed. */
export const openSecret = ({ ring }: Vault, column: Column, id: string, sealed: string): string => {
  const opened = open(ring, sealed, placeOf(column, id));
  if (!opened.ok) throw new Error(`the secret of webhook ${id}: ${opened.refusal.code}`);
  return opened.value;
};
