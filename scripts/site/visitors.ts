import type { Role } from '../../src/core/basics/role.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';

/** Somebody who looks at the site: an account of the story, or nobody that it knows. */
export interface Visitor {
  /** `visitor`, or the person's key in the story. */
  readonly key: string;
  readonly roles: readonly (Role | 'visitor')[];
  readonly email?: string;
}

/** Staff of an institution in the same roles see the same. */
const sameDesk = ({ institution, roles, key }: (typeof storyPeople)[number]): string =>
  roles.includes('applicant') ? key : `${institution} ${roles.join(' ')}`;

/** A visitor, one of each kind of staff of each institution, and every applicant, as each is somewhere else on his way. */
export const visitors: readonly Visitor[] = [
  { key: 'visitor', roles: ['visitor'] },
  ...storyPeople
    .filter(
      (person, index) => storyPeople.findIndex((other) => sameDesk(other) === sameDesk(person)) === index,
    )
    .map((person) => ({ key: person.key, roles: person.roles, email: emailOf(person) })),
];
