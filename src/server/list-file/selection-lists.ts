import * as award from '../../contract/award.ts';
import * as contract from '../../contract/selection.ts';
import { listFile, listSheet } from './list-file.ts';

export const selectionLists = [
  listFile(contract.listAssignments, {
    name: 'reviews',
    sheets: ({ say, name }) => [
      listSheet(say('selection.room.reviews'), ({ assignments }) => assignments, [
        [say('office.reference'), ({ reference }) => reference],
        [say('selection.reviewer'), ({ reviewer }) => reviewer],
        [say('selection.review.status'), ({ status }) => name('selection.review.status', status)],
        [
          say('selection.review.round'),
          ({ round }) => say(round === 1 ? 'selection.review.round-1' : 'selection.review.round-2'),
        ],
        [say('selection.review.due'), ({ dueOn }) => dueOn, 'day'],
        [say('selection.review.submitted'), ({ submittedAt }) => submittedAt, 'day'],
        [say('selection.review.total'), ({ total }) => total],
      ]),
    ],
  }),
  listFile(contract.listReviewers, {
    name: 'reviewers',
    sheets: ({ say, local, yesNo, names }) => [
      listSheet(say('selection.room.pool'), ({ reviewers }) => reviewers, [
        [say('selection.reviewer'), (row) => row.name],
        [
          say('selection.reviewer.institutions'),
          ({ institutions }) => institutions.map((one) => local(one.name)).join('; '),
        ],
        [say('list-file.in-pool'), ({ pool }) => yesNo(pool !== null && pool.removedAt === null)],
        [say('selection.reviewer.load'), ({ pool }) => pool?.load ?? null],
        [say('list-file.capacity'), ({ pool }) => pool?.capacity ?? null],
        [say('selection.reviewer.submitted'), ({ pool }) => pool?.submitted ?? null],
        [say('selection.reviewer.fields'), ({ pool }) => names('field-of-study', pool?.fields ?? [])],
        [
          say('selection.reviewer.languages'),
          ({ pool }) => names('list-file.language', pool?.languages ?? []),
        ],
      ]),
    ],
  }),
  listFile(contract.readRecommendation, {
    name: 'recommendation',
    sheets: ({ say, name, region, names }) => [
      listSheet(
        say('selection.room.pack'),
        ({ pack, voices }) =>
          pack.applications
            .toSorted((a, b) => a.expectedRank - b.expectedRank)
            .map((row) => ({
              ...row,
              said: voices.filter((one) => one.applicationId === row.applicationId),
            })),
        [
          [say('office.reference'), ({ reference }) => reference],
          [say('office.region'), ({ regionId }) => region(regionId)],
          [say('office.group'), ({ groupId }) => (groupId === null ? null : say('office.group.yes'))],
          [say('selection.pack.raw'), ({ rawScore }) => rawScore],
          [say('selection.pack.corrected'), ({ correctedScore }) => correctedScore],
          [say('selection.pack.expected'), ({ expectedRank }) => expectedRank],
          [say('selection.pack.from'), ({ rankFrom }) => rankFrom],
          [say('selection.pack.to'), ({ rankTo }) => rankTo],
          [say('selection.zone'), ({ zone }) => name('selection.zone', zone)],
          [
            say('selection.voices'),
            ({ said }) =>
              names(
                'selection.voice',
                said.map(({ voice }) => voice),
              ),
          ],
        ],
      ),
    ],
  }),
  listFile(award.listDecisions, {
    name: 'outcomes',
    sheets: ({ say, name, local }) => [
      listSheet(
        say('selection.outcomes'),
        ({ outcomes, regions, universities }) =>
          outcomes.map((row) => ({
            ...row,
            region: local(regions.find(({ id }) => id === row.regionId)?.name ?? null) ?? row.regionId,
            home:
              local(universities.find(({ code }) => code === row.university)?.name ?? null) ?? row.university,
          })),
        [
          [say('office.reference'), ({ reference }) => reference],
          [say('selection.outcome'), ({ outcome }) => name('selection.outcome', outcome)],
          [say('selection.reserve.place'), ({ reservePlace }) => reservePlace],
          [
            say('selection.review.total'),
            ({ explanation }) => explanation.correctedScore ?? explanation.rawScore,
          ],
          [say('selection.zone'), ({ explanation }) => name('selection.zone', explanation.zone)],
          [say('office.region'), (row) => row.region],
          [say('selection.university'), (row) => row.home],
          [say('office.group'), ({ group }) => group],
        ],
      ),
      listSheet(say('list-file.decisions'), ({ decisions }) => decisions, [
        [say('list-file.number'), ({ number }) => number],
        [say('list-file.cause'), ({ cause }) => name('selection.cause', cause)],
        [say('list-file.decided'), ({ decidedAt }) => decidedAt, 'moment'],
        [say('list-file.awarded'), ({ awarded }) => awarded],
        [say('selection.reserve'), ({ reserve }) => reserve],
        [say('list-file.judged'), ({ judged }) => judged],
      ]),
    ],
  }),
  listFile(award.listAppeals, {
    name: 'appeals',
    sheets: ({ say, name }) => [
      listSheet(say('selection.room.appeals'), ({ appeals }) => appeals, [
        [say('office.reference'), ({ reference }) => reference],
        [say('office.status'), ({ status }) => name('selection.appeal', status)],
        [say('selection.appeal.filed-at'), ({ filedAt }) => filedAt, 'moment'],
        [say('selection.outcome'), ({ outcome }) => name('selection.outcome', outcome)],
        [say('selection.appeal.against'), ({ decision }) => decision],
        [say('selection.appeal.decided-at'), ({ decidedAt }) => decidedAt, 'moment'],
      ]),
    ],
  }),
];
