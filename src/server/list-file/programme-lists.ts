import * as contract from '../../contract/programme.ts';
import { agreementStanding } from '../../core/programme/agreement-standing.ts';
import { listFile, listSheet } from './list-file.ts';

/** Of a day that a draft does not name yet. */
const known = (instant: unknown): string | null =>
  typeof instant === 'string' && instant !== '' ? instant : null;

export const programmeLists = [
  listFile(contract.listProgrammes, {
    name: 'programmes',
    sheets: ({ say, local }) => [
      listSheet(say('programme.title'), ({ programmes }) => programmes, [
        [say('programme.name'), (row) => local(row.name)],
        [say('programme.purpose'), ({ purpose }) => local(purpose)],
      ]),
    ],
  }),
  listFile(contract.listCalls, {
    name: 'calls',
    sheets: ({ say, local, name }) => [
      listSheet(say('programme.calls'), ({ calls }) => calls, [
        [say('programme.call'), ({ rules }) => local(rules.title)],
        [say('programme.call.state'), ({ state }) => name('programme.state', state)],
        [say('programme.programme'), ({ programme }) => local(programme)],
        [say('programme.call.opens'), ({ rules }) => known(rules.opensAt), 'moment'],
        [say('programme.call.closes'), ({ rules }) => known(rules.closesAt), 'moment'],
        [
          say('programme.call.places'),
          ({ rules }) => rules.regions.reduce((sum, { places }) => sum + places, 0),
        ],
        [say('programme.call.version'), ({ version }) => version],
      ]),
    ],
  }),
  listFile(contract.listHosts, {
    name: 'hosts',
    sheets: ({ say, name, country }) => [
      listSheet(say('programme.host.list'), ({ hosts }) => hosts, [
        [say('programme.host.name'), (row) => row.name],
        [say('programme.host.country'), (row) => country(row.country)],
        [
          say('programme.host.identifiers'),
          ({ identifiers }) =>
            identifiers
              .map(({ kind, value }) => `${name('institution.identifier.of', kind)}: ${value}`)
              .join('; '),
        ],
      ]),
    ],
  }),
  listFile(contract.listPartnerAgreements, {
    name: 'partner-agreements',
    sheets: ({ say, country, today }) => [
      listSheet(say('programme.agreement.list'), ({ agreements }) => agreements, [
        [say('programme.host'), ({ hostName }) => hostName],
        [say('programme.host.country'), (row) => country(row.country)],
        [say('programme.agreement.number'), ({ number }) => number],
        [say('programme.agreement.places'), ({ places }) => places],
        [say('programme.agreement.valid-from'), ({ validFrom }) => validFrom, 'day'],
        [say('programme.agreement.valid-to'), ({ validTo }) => validTo, 'day'],
        [
          say('programme.call.state'),
          (row) => {
            const { state } = agreementStanding(row, today);
            return state === 'expiring' ? say('list-file.expiring') : say(`programme.agreement.${state}`);
          },
        ],
      ]),
    ],
  }),
  listFile(contract.listUniversityTasks, {
    name: 'tasks',
    sheets: ({ say, local, name }) => [
      listSheet(say('programme.task.list'), ({ tasks }) => tasks, [
        [say('programme.task'), ({ content }) => local(content.title)],
        [say('programme.task.kind'), ({ content }) => name('programme.task-kind', content.kind)],
        [say('programme.task.places'), ({ content }) => content.places],
        [say('programme.task.milestones'), ({ content }) => content.milestones.length],
        [
          say('list-file.money'),
          ({ content }) => content.milestones.reduce((sum, { amount }) => sum + amount, 0),
        ],
        [say('list-file.published'), ({ publishedAt }) => publishedAt, 'day'],
        [say('list-file.withdrawn'), ({ withdrawnAt }) => withdrawnAt, 'day'],
        [say('programme.call.version'), ({ version }) => version],
      ]),
    ],
  }),
];
