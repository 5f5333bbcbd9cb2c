import type { ReleaseNotice } from '../../contract/published-release.ts';
import { indicatorReleaseShape } from '../../core/release/indicator-release.ts';
import type { Register } from '../../register/db.ts';
import { findReleaseFile } from '../../register/release/find-release-file.ts';
import { listPublished } from '../../register/release/list-published.ts';
import { listContexts } from '../../register/study/list-contexts.ts';
import type { BoardShelf } from './board-shelf.ts';
import { lookAgain } from './look-again.ts';

const pauseMs = 2000;

/** The file that holds all that a release says. */
const contentName = 'indicators.json';

const stamp = (notices: readonly ReleaseNotice[]): string => notices.map(({ name }) => name).join();

/**
 * Put what the register has published on the shelf, and a new release or a theme beside an indicator whenever one is, by whatever server. A failure to look is reported
 * once and tried again; pages go on from what they have.
 */
export const keepBoard = async (
  register: Register,
  shelf: BoardShelf,
  report: (problem: string) => void,
): Promise<{ readonly stop: () => Promise<void> }> => {
  shelf.fetchFrom(async (release, name) =>
    register.readOnly('qaitu_app', async (trx) => findReleaseFile(trx, release, name)),
  );
  let shown = '';
  let shownContexts = '[]';
  const refreshContexts = async (): Promise<void> => {
    const rows = await register.readOnly('qaitu_app', async (trx) => listContexts(trx));
    const contexts = rows.map(
      ({ id, indicator, name, statement, studyTitle, institution, people, base, isDemonstration }) => ({
        ...{ id, indicator, name, statement, studyTitle, institution, people, base, isDemonstration },
      }),
    );
    const stampOf = JSON.stringify(contexts);
    if (stampOf === shownContexts) return;
    shelf.putContexts(contexts);
    shownContexts = stampOf;
  };
  const refresh = async (): Promise<void> => {
    await refreshContexts();
    const rows = await register.readOnly('qaitu_app', listPublished);
    const notices = rows.map(({ id: _id, isDemonstration: _mark, ...notice }) => notice);
    const [newest] = notices;
    if (newest === undefined || stamp(notices) === shown) return;
    const file = await register.readOnly('qaitu_app', async (trx) =>
      findReleaseFile(trx, newest.name, contentName),
    );
    if (file === undefined) throw new Error(`${newest.name}: no ${contentName}`);
    const content = indicatorReleaseShape.parse(JSON.parse(file.body.toString('utf8')));
    shelf.put({ ...newest, content }, notices);
    shown = stamp(notices);
  };
  await refresh();
  return lookAgain(refresh, pauseMs, (problem) => report(`releases of indicators: ${problem}`));
};
