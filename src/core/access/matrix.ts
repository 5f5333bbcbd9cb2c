import { relations } from '../basics/sentence.ts';
import { roles } from '../basics/role.ts';
import { permissions, sentencesOf, type Permission } from './permissions.ts';

const nobody = '·';

/** In which relations a role, or `anyone`, has a permission; with `office` where only the national office's members have it. */
const cellOf = (permission: Permission, who: (typeof roles)[number] | 'anyone'): string => {
  const sentences = sentencesOf(permission).filter((sentence) =>
    sentence.who === 'anyone' ? who === 'anyone' : who !== 'anyone' && sentence.who.includes(who),
  );
  if (sentences.length === 0) return nobody;
  const held = relations.filter((relation) =>
    sentences.some((sentence) => sentence.relations.includes(relation)),
  );
  return `${held.join(', ')}${sentences.every(({ atOffice }) => atOffice === true) ? ' (office)' : ''}`;
};

/** Every permission with who has it over which records, as a table of Markdown. */
export const permissionMatrix = (): string => {
  const columns = ['anyone', ...roles] as const;
  const names = Object.keys(permissions) as Permission[];
  const rows = names.map((name) => [`\`${name}\``, ...columns.map((who) => cellOf(name, who))]);
  return [['permission', ...columns], columns.map(() => '---').concat('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};
