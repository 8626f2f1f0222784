import { DemarchePage } from '#look/demarche/DemarchePage.tsx';
import type { OwnWords } from '#look/demarche/own-words.ts';
import type { PageProps } from '#look/page-props.ts';
import { nameIn } from '../../letter.ts';
import { DOWN } from '../down.ts';
import { isHidden } from '../hidden.ts';
import { Absent } from '../pages/Absent.tsx';
import { NotBuilt } from '../pages/NotBuilt.tsx';

const OWN: OwnWords = {
  nom: nameIn,
  panne: DOWN,
  erreur: 'Une erreur\u00a0? Écrivez à votre conseiller, ou appelez le 3949.',
  NotBuilt,
};

/** Any démarche of the portal, unless it is absent from the space of this person. */
export function Demarche(props: PageProps) {
  const id = props.lieu.slice(props.lieu.indexOf(':') + 1).split('/')[0] ?? '';
  if (isHidden(id, props.world, props.portal)) return <Absent {...props} />;
  return <DemarchePage {...props} own={OWN} />;
}
