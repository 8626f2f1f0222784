import type { FieldState } from '#engine/flow/journey.ts';
import type { DrawField } from '#form/ScreenForm.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList } from '#ui/index.ts';
import { knownAddress } from '../../dossier/home.ts';
import { HOUSING, householdItems } from '../household-items.ts';
import { withoutKnown } from './without-known.ts';

/** What the CAF knows of the household, in a list, then the question. */
export function Situation({
  world,
  draw,
  fields,
}: Pick<PageProps, 'world'> & { draw: DrawField; fields: readonly FieldState[] }) {
  const { logement } = world.compte;
  return (
    <>
      <div className="caf-box">
        <DataList
          items={[
            ...householdItems(world),
            { terme: 'Adresse', valeur: knownAddress(world) },
            { terme: 'Logement', valeur: HOUSING[logement.statut] },
          ]}
        />
      </div>
      {fields.map((state) => draw(withoutKnown(state)))}
    </>
  );
}
