import { writeFile } from 'node:fs/promises';
import { permissionMatrix } from '../core/access/matrix.ts';

const file = new URL('../../docs/permissions.md', import.meta.url);

const head = `# Permissions

Printed from the code by "npm run generate"; a test compares. A cell says over which records a role has the permission: **own** about
the person himself, **same** of the institution he acts in, **national** of a university when he acts in the national office, **other** of
an institution he has nothing to do with; **(office)** only as a member of the national office. A permission without any cell is the
program's own, for its jobs and the operator.

`;

/** The text of docs/permissions.md. */
export const permissionsPage = (): string => `${head}${permissionMatrix()}\n`;

/** `qaitu permissions`: writes docs/permissions.md. */
export const permissionsCommand = async (): Promise<number> => {
  await writeFile(file, permissionsPage());
  return 0;
};
