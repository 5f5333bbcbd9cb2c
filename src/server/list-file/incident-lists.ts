import { listAccesses } from '../../contract/access-log.ts';
import { listBreaches } from '../../contract/breach.ts';
import { listFile, listSheet } from './list-file.ts';

export const incidentLists = [
  listFile(listBreaches, {
    name: 'breaches',
    sheets: ({ say, name, names }) => [
      listSheet(say('incident.breaches'), ({ breaches }) => breaches, [
        [say('incident.breach.happened'), ({ happened }) => happened],
        [say('incident.breach.detected'), ({ detectedAt }) => detectedAt, 'moment'],
        [say('incident.breach.kinds'), ({ kinds }) => names('incident.data', kinds)],
        [say('incident.breach.people'), ({ people }) => people],
        [say('incident.breach.due'), ({ dueAt }) => dueAt, 'moment'],
        [say('incident.breach.notified'), ({ notifiedAt }) => notifiedAt, 'moment'],
        [say('incident.breach.told'), ({ toldCount }) => toldCount],
        [say('incident.breach.state'), ({ status }) => name('incident.breach.status', status)],
        [say('incident.breach.outcome'), ({ outcome }) => name('incident.breach.outcome', outcome)],
      ]),
    ],
  }),
  listFile(listAccesses, {
    name: 'access-log',
    sheets: ({ say, name }) => [
      listSheet(say('incident.log'), ({ accesses }) => accesses, [
        [say('incident.log.when'), ({ at }) => at, 'moment'],
        [say('incident.log.who'), ({ actorName, actor }) => actorName ?? actor],
        [say('incident.log.whom'), ({ ownerName, ownerAccountId }) => ownerName ?? ownerAccountId],
        [say('incident.log.what'), ({ permission }) => name('incident.of', permission)],
        [say('incident.log.record'), ({ recordId }) => recordId],
        [say('incident.log.outcome'), ({ what }) => name('incident.log.outcome', what)],
      ]),
    ],
  }),
];
