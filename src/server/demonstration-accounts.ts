import type { Role } from '../core/basics/role.ts';
import type { InstitutionRow } from '../register/institution/list-institutions.ts';
import { emailOf, storyPeople } from '../story/people.ts';
import { storyPassword } from '../story/tell-story.ts';

/** One ready-made account a role, as the sign-in page of a demonstration offers them. */
export const demonstrationAccounts = (institutions: readonly InstitutionRow[]) => {
  const nameOf = (key: string) =>
    institutions.find(({ kind, identifiers }) =>
      key === 'office' ? kind === 'office' : identifiers.some(({ value }) => value === `${key}.example`),
    )?.name;
  return storyPeople.flatMap((person) => {
    const institution = nameOf(person.institution);
    return institution === undefined
      ? []
      : person.roles.slice(0, 1).map((role: Role) => ({
          role,
          institution,
          name: `${person.givenName} ${person.familyName}`,
          email: emailOf(person),
          password: storyPassword,
        }));
  });
};
