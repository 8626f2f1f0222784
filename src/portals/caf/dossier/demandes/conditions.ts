import type { Donnees } from '#schema/evenement.ts';
import { noRight, outOfScope, type Refusal } from '../../rules/conditions/refusal.ts';
import type { Prestation } from '../rights.ts';
import { childrenSaid } from './children-said.ts';

/** What a request itself says against the right, before the conditions that the account knows; undefined when nothing does. */
export function saidAgainst(prestation: Prestation, said: Donnees): Refusal | undefined {
  const children = childrenSaid(said);
  const ofChildren = (fait: string) => children.map((id) => said[`${fait}@${id}`]);
  if (said['demandeResidence'] === 'non')
    return noRight(
      'Vous ne vivez pas en France au moins neuf mois par an. Il le faut pour cette aide.',
      prestation === 'rsa' ? 'CASF, art. L262-2 et R262-5' : 'CSS, art. L842-1 et R842-1',
    );
  if (said['demandeBiens'] === 'oui')
    return outOfScope(
      'Un logement ou un terrain qui n’est pas loué compte d’après sa valeur.',
      'CASF, art. R132-1 : la moitié de la valeur locative d’un logement, 80 % de celle d’un terrain',
    );
  if (ofChildren('demandeEnfantGarde').includes('alternee'))
    return outOfScope('Un enfant en garde alternée compte d’après l’accord des parents.', 'CASF, art. R262-3 ; CSS, art. R842-4');
  if (ofChildren('demandeEnfantVie').some((life) => life === 'salarie' || life === 'apprenti'))
    return outOfScope('La paie d’un enfant à charge compte avec les ressources du foyer.', 'CASF, art. R262-3 et R262-6');
  return undefined;
}
