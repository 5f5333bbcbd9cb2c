import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { ExtensionEntity } from '../../core/epvo/extension-field.ts';
import { extensionResult, extensionTask } from '../../core/epvo/extension-rows.ts';
import { joinStays } from '../../core/epvo/join-stays.ts';
import type { LoadedPlan } from '../../register/epvo/load-plan.ts';

/** Tasks and verified results as rows of the proposed tables; `unlinked` lack a link to the EPVO, an agreement or a verdict. */
export const extensionOfPlan = ({
  twin,
  records,
}: LoadedPlan): Readonly<
  Record<ExtensionEntity, { readonly rows: readonly EpvoRow[]; readonly unlinked: number }>
> => {
  const stays = new Map(joinStays(twin, records).map((stay) => [stay.mobilityId, stay]));
  const make = <Item extends { readonly mobilityId: string }>(
    items: readonly Item[],
    rowOf: (stay: NonNullable<ReturnType<typeof stays.get>>, item: Item) => EpvoRow | null,
  ) => {
    const rows = items
      .map((item) => {
        const stay = stays.get(item.mobilityId);
        return stay === undefined ? null : rowOf(stay, item);
      })
      .filter((row) => row !== null);
    return { rows, unlinked: items.length - rows.length };
  };
  return {
    MOBILITY_TASK: make(records.tasks, (stay, task) => extensionTask(twin.universityId, stay, task)),
    MOBILITY_RESULT: make(records.results, (stay, result) =>
      extensionResult(twin.universityId, stay, result),
    ),
  };
};
