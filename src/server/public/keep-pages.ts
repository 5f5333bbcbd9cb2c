import type { CountryList } from '../../intake/country-list.ts';
import { loadShippedClaims } from '../../intake/shipped-claims.ts';
import { loadShippedCost } from '../../intake/shipped-cost.ts';
import type { Register } from '../../register/db.ts';
import type { BoardShelf } from './board-shelf.ts';
import { keepBoard } from './keep-board.ts';
import { keepRelease } from './keep-release.ts';
import type { ReleaseShelf } from './release-shelf.ts';

/** Keep what the public pages are made of on the shelves. */
export const keepPages = async (
  register: Register,
  countries: CountryList,
  { shelf, board }: { readonly shelf: ReleaseShelf; readonly board: BoardShelf },
  version: string,
  report: (problem: string) => void,
): Promise<readonly { readonly stop: () => Promise<void> }[]> => {
  const [claims, cost] = await Promise.all([loadShippedClaims(countries), loadShippedCost()]);
  const ofBoard = await keepBoard(register, board, report);
  try {
    return [ofBoard, await keepRelease(register, shelf, countries, claims, version, report, cost)];
  } catch (error) {
    // Whoever cannot begin stops what he has begun: it would look into a register that is closed.
    await ofBoard.stop();
    throw error;
  }
};
