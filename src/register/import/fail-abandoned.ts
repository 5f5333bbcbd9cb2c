import type { Register } from '../db.ts';
import type { Setting } from '../perform.ts';

/** Say of imports whose process died that they failed; nothing of them was ever seen. For the start of a server. Returns their ids. */
export const failAbandoned = async (_register: Register, _setting: Setting): Promise<readonly string[]> => [];
