import { access } from 'node:fs/promises';

/** Whether there is anything at this place. */
export const exists = async (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
