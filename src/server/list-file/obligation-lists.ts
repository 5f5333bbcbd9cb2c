import * as rule from '../../contract/obligation-rule.ts';
import * as contract from '../../contract/obligation.ts';
import { ruleStanding } from '../../core/obligation/rule-standing.ts';
import { listFile, listSheet } from './list-file.ts';

export const obligationLists = [
  listFile(contract.listObligations, {
    name: 'obligations',
    sheets: ({ say, local, name }) => [
      listSheet(say('obligation.title'), ({ obligations }) => obligations, [
        [say('obligation.case.participant'), ({ participant }) => participant],
        [say('office.reference'), ({ reference }) => reference],
        [say('award-letter.call'), ({ callTitle }) => local(callTitle)],
        [say('obligation.status'), ({ status }) => name('obligation.status', status)],
        [say('list-file.months-owed'), ({ monthsOwed }) => monthsOwed],
        [say('list-file.months-left'), ({ balance }) => balance],
        [say('obligation.facts.starts'), ({ startsOn }) => startsOn, 'day'],
        [say('obligation.list.proof'), ({ proofDueOn }) => proofDueOn, 'day'],
        [say('list-file.grant'), ({ grantAmount }) => grantAmount],
      ]),
    ],
    people: ({ obligations }) => obligations,
  }),
  listFile(contract.listObligationCases, {
    name: 'obligation-cases',
    sheets: ({ say, name, institution }) => [
      listSheet(say('obligation.cases.title'), ({ cases }) => cases, [
        [say('obligation.case.participant'), ({ obligation }) => obligation.participant],
        [say('obligation.case.kind'), ({ kind }) => name('obligation.case.kind', kind)],
        [say('obligation.case.due'), ({ dueOn }) => dueOn, 'day'],
        [say('obligation.case.since'), ({ since }) => since, 'day'],
        [say('obligation.case.university'), ({ obligation }) => institution(obligation.institutionId)],
        [say('office.reference'), ({ obligation }) => obligation.reference],
      ]),
    ],
    people: ({ cases }) => cases.map(({ obligation }) => obligation),
  }),
  listFile(rule.listObligationRules, {
    name: 'obligation-rules',
    sheets: ({ say, local, today }) => [
      listSheet(
        say('obligation.rules'),
        ({ rules }) =>
          rules.map((version) => ({ ...version, standing: ruleStanding(version, rules, today) })),
        [
          [say('obligation.rule.name'), (row) => local(row.name)],
          [say('obligation.rule.version'), ({ version }) => version],
          [say('obligation.rule.from'), ({ validFrom }) => validFrom, 'day'],
          [say('obligation.status'), ({ standing }) => say(`obligation.rule.${standing}`)],
          [say('obligation.rule.code'), ({ code }) => code],
        ],
      ),
    ],
  }),
];
