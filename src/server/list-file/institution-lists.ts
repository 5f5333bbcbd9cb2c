import * as contract from '../../contract/institution.ts';
import { listFile, listSheet } from './list-file.ts';

export const institutionLists = [
  listFile(contract.listInstitutions, {
    name: 'institutions',
    sheets: ({ say, local, name }) => [
      listSheet(say('institution.title'), ({ institutions }) => institutions, [
        [say('institution.name'), (row) => local(row.name)],
        [say('institution.short-name'), (row) => row.shortName],
        [say('institution.kind'), (row) => name('institution.kind', row.kind)],
        [
          say('institution.identifiers'),
          ({ identifiers }) =>
            identifiers
              .map(({ kind, value }) => `${name('institution.identifier.of', kind)}: ${value}`)
              .join('; '),
        ],
      ]),
    ],
  }),
  listFile(contract.listMembers, {
    name: 'members',
    sheets: ({ say, name, names }) => [
      listSheet(say('list-file.members'), ({ members }) => members, [
        [say('institution.member'), (row) => row.name || say('journal.actor.forgotten')],
        [say('institution.member.role'), ({ role }) => name('desk.role', role)],
        [say('account.email'), ({ email }) => email],
        [say('institution.member.since'), ({ givenAt }) => givenAt, 'day'],
        [say('institution.member.until'), ({ endedAt }) => endedAt, 'day'],
      ]),
      listSheet(say('institution.invitations'), ({ invitations }) => invitations, [
        [say('institution.invitation.to'), ({ email }) => email],
        [say('institution.invite.roles'), ({ roles }) => names('desk.role', roles)],
        [say('institution.invitation.state'), ({ state }) => name('institution.invitation.state', state)],
        [say('institution.invitation.made'), ({ madeAt }) => madeAt, 'day'],
        [say('institution.invitation.until'), ({ expiresAt }) => expiresAt, 'day'],
      ]),
    ],
    people: ({ members }) => members,
  }),
];
