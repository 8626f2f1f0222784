import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { droitsOf } from '#portals/caf/dossier/file.ts';
import { isActivity } from '#portals/caf/dossier/situation/names.ts';
import { toldChanges, treatedMessage } from '#portals/caf/dossier/situation/told.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

/** The journey of a change: to the Caf, which reads what the other bodies hold and works everything out again. */
export function stations(world: World, dossier: string): Station[] {
  const told = toldChanges(world).find((one) => one.dossier === dossier);
  const { vous, caf, cnav, departement } = ORGANISMES;
  if (!told)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'caf', ...caf, etat: 'a-venir' },
    ];
  const { le, donnees } = told;
  const treated = eventsOf(world, 'recu').find(({ message }) => message === treatedMessage(told));
  return [
    {
      id: 'vous',
      ...vous,
      etat: 'passe',
      le,
      detail: donnees?.trouvee === true ? 'vous n’avez pas répondu' : 'vous dites ce qui a changé, et depuis quand',
    },
    {
      id: 'caf',
      ...caf,
      etat: treated ? 'passe' : 'en-cours',
      le: treated?.le ?? le,
      detail: treated ? 'un programme a refait le calcul de chaque mois' : 'le changement est noté ; le calcul va être refait',
    },
    ...(donnees?.sorte === 'couple'
      ? [
          {
            id: 'cnav',
            ...cnav,
            etat: treated ? ('passe' as const) : ('a-venir' as const),
            detail: 'donne les ressources du conjoint : salaires, chômage, pensions',
          },
        ]
      : []),
    ...(hearsFromOthers(donnees?.sorte ?? '')
      ? [
          {
            id: 'cnav',
            ...cnav,
            etat: treated ? ('passe' as const) : ('a-venir' as const),
            detail: 'transmet chaque mois ce que versent l’employeur, France Travail ou une caisse',
          },
        ]
      : []),
    ...(droitsOf(world.compte).prestations.includes('rsa')
      ? [
          {
            id: 'departement',
            ...departement,
            etat: treated ? ('passe' as const) : ('a-venir' as const),
            detail: isActivity(donnees?.sorte ?? '')
              ? 'apprend la nouvelle situation, pour le RSA'
              : 'apprend la nouvelle composition du foyer, pour le RSA',
          },
        ]
      : []),
  ];
}

/** Is it a change of which employers and funds transmit the money themselves? */
const hearsFromOthers = (sorte: string): boolean =>
  ['travail', 'fin-de-travail', 'maladie', 'retraite', 'formation'].includes(sorte);
