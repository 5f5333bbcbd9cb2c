import * as accessKey from '../../contract/access-key.ts';
import * as credential from '../../contract/credential.ts';
import * as epvo from '../../contract/epvo.ts';
import * as contract from '../../contract/import.ts';
import { listWebhooks } from '../../contract/webhook.ts';
import { listFile, listSheet } from './list-file.ts';

export const exchangeLists = [
  listFile(contract.listImports, {
    name: 'imports',
    sheets: ({ say, local, name }) => [
      listSheet(say('import-page.title'), ({ imports }) => imports, [
        [say('import-page.column.file'), ({ fileName }) => fileName],
        [say('import-page.column.when'), ({ startedAt }) => startedAt, 'moment'],
        [say('import-page.column.who'), ({ by }) => by ?? say('import-page.by-itself')],
        [say('import-page.column.profile'), ({ profile }) => local(profile)],
        [say('import-page.column.rows'), ({ rows }) => rows],
        [say('import-page.column.imported'), ({ imported }) => imported],
        [say('import-page.column.changed'), ({ changed }) => changed],
        [say('import-page.column.unchanged'), ({ unchanged }) => unchanged],
        [say('import-page.column.rejected'), ({ rejected }) => rejected],
        [say('import-page.column.state'), ({ status }) => name('import-page.state', status)],
      ]),
      listSheet(say('import-page.profiles'), ({ profiles }) => profiles, [
        [say('import-page.column.title'), ({ title }) => local(title)],
        [say('import-page.column.target'), ({ targetTitle }) => local(targetTitle)],
        [say('import-page.column.version'), ({ version }) => version],
        [
          say('import-page.column.state'),
          ({ isShipped, isRetired }) => {
            if (isRetired) return say('import-page.profile.retired');
            return say(isShipped ? 'import-page.profile.shipped' : 'import-page.profile.own');
          },
        ],
      ]),
    ],
  }),
  listFile(credential.listCredentials, {
    name: 'credentials',
    sheets: ({ say, name }) => [
      listSheet(say('credential.list.title'), ({ credentials }) => credentials, [
        [say('credential.list.participant'), ({ participant }) => participant],
        [say('credential.page.task'), ({ title }) => title],
        [say('credential.page.finding'), ({ verdict }) => name('credential.verdict', verdict)],
        [say('credential.page.issued'), ({ issuedAt }) => issuedAt, 'day'],
        [say('credential.list.status'), ({ status }) => name('credential.status', status)],
        [say('list-file.revoked-on'), ({ revokedAt }) => revokedAt, 'day'],
        [say('list-file.cause'), ({ revokeCause }) => name('credential.cause', revokeCause)],
      ]),
    ],
    people: ({ credentials }) => credentials,
  }),
  listFile(accessKey.listAccessKeys, {
    name: 'access-keys',
    sheets: ({ say, names }) => [
      listSheet(say('access-key.title'), ({ keys }) => keys, [
        [say('access-key.name'), (row) => row.name],
        [say('access-key.scopes'), ({ scopes }) => names('access-key.scope', scopes)],
        [say('access-key.per-minute'), ({ perMinute }) => perMinute],
        [say('access-key.ends'), ({ endsOn }) => endsOn, 'day'],
        [say('access-key.maker'), ({ maker }) => maker],
        [say('access-key.last-used'), ({ lastUsedAt }) => lastUsedAt, 'moment'],
        [say('list-file.revoked-on'), ({ revokedAt }) => revokedAt, 'day'],
      ]),
    ],
  }),
  listFile(listWebhooks, {
    name: 'webhooks',
    sheets: ({ say, name }) => [
      listSheet(say('webhook.title'), ({ webhooks }) => webhooks, [
        [say('webhook.name'), (row) => row.name],
        [say('webhook.url'), ({ url }) => url],
        [say('webhook.state'), ({ status }) => name('webhook.status', status)],
        [say('webhook.last'), ({ lastDeliveredAt }) => lastDeliveredAt, 'moment'],
        [say('webhook.next'), ({ nextAttemptAt }) => nextAttemptAt, 'moment'],
        [say('webhook.failures'), ({ failures }) => failures],
        [say('webhook.waiting'), ({ waiting }) => waiting],
      ]),
    ],
  }),
  listFile(epvo.readEpvoTable, {
    name: 'epvo-records',
    sheets: ({ say, name, names }) => [
      listSheet(say('epvo.records'), ({ rows }) => rows, [
        [say('epvo.record'), ({ label }) => label],
        [say('epvo.state'), ({ state }) => name('epvo.state', state)],
        [say('epvo.key'), ({ key }) => key],
        [say('epvo.changes'), ({ changed }) => names('epvo.field', changed)],
        [say('epvo.lacking'), ({ lacking }) => names('epvo.field', lacking)],
      ]),
    ],
  }),
  listFile(epvo.readEpvo, {
    name: 'epvo-tables',
    sheets: ({ say, name }) => [
      listSheet(say('epvo.tables'), ({ tables }) => tables, [
        [say('epvo.table'), ({ entity }) => name('epvo.entity', entity)],
        [say('epvo.read-at'), ({ readAt }) => readAt, 'moment'],
        [say('epvo.rows'), ({ rows }) => rows],
        [say('epvo.to-send'), ({ states }) => (states === null ? null : states.new + states.changed)],
        [say('epvo.incomplete'), ({ states }) => states?.incomplete ?? null],
        [say('epvo.same'), ({ states }) => states?.same ?? null],
      ]),
      listSheet(say('epvo.sendings'), ({ sendings }) => sendings, [
        [say('epvo.ordered-at'), ({ orderedAt }) => orderedAt, 'moment'],
        [say('epvo.table'), ({ entity }) => name('epvo.entity', entity)],
        [say('epvo.status'), ({ status }) => name('epvo.status', status)],
        [say('epvo.line.saved'), ({ counts }) => counts.saved],
        [say('epvo.line.failed'), ({ counts }) => counts.failed],
        [say('epvo.line.drifted'), ({ counts }) => counts.drifted],
      ]),
    ],
  }),
  listFile(epvo.readEpvoSending, {
    name: 'epvo-sending',
    sheets: ({ say, name, names }) => [
      listSheet(say('epvo.records'), ({ lines }) => lines, [
        [say('epvo.key'), ({ key }) => key],
        [say('epvo.state'), ({ state }) => name('epvo.line', state)],
        [say('epvo.errors'), ({ errors }) => errors.join('; ')],
        [
          say('epvo.drift'),
          ({ drift }) =>
            names(
              'epvo.field',
              drift.map(({ field }) => field),
            ),
        ],
      ]),
    ],
  }),
];
