import type { EpvoEntity } from '../../../core/epvo/epvo-entity.ts';
import type { ExtensionEntity } from '../../../core/epvo/extension-field.ts';
import { useSay } from '../use-say.ts';

/** A table by its name for people and the one that the EPVO has for it. */
export const EntityName = ({ entity }: { readonly entity: EpvoEntity | ExtensionEntity }) => {
  const say = useSay();
  return (
    <>
      {say(`epvo.entity.${entity}`)}
      <br />
      <code className="breakable">{entity}</code>
    </>
  );
};
