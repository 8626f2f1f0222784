import { monthOf } from '#engine/journal/day.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { familyHappenings, familyOpening } from '#portals/caf/dossier/family/family-payments.ts';
import { changeHappenings } from '#portals/caf/dossier/situation/change-recalculation.ts';
import { foundHappenings } from '#portals/caf/dossier/situation/found.ts';
import { toldChanges } from '#portals/caf/dossier/situation/told.ts';
import { CHOICE } from '#portals/caf/letter.ts';
import { childWorkLimit } from '#portals/caf/rules/child-work.ts';
import { changement, TITLE } from './flow.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Telling that the household changed: what it does to each month since, and what it costs when it is told late. */
export const changementPart = demarche({
  flow: changement,
  screens,
  take,
  happenings: (world, until) => [...changeHappenings(world), ...foundHappenings(world), ...familyHappenings(world, until)],
  opening: familyOpening,
  decisions: {
    'situation-caf': 'Un changement de situation est enregistré',
    'situation-revue': 'Vos droits sont calculés de nouveau',
  },
  letters,
  lessons,
  stations,
  notes: (ecran, { world }) =>
    ecran === 'changement'
      ? [
          { texte: 'Le jour qui compte est celui du changement. Dit tout de suite, il n’y a rien à rendre.' },
          {
            regle: `Ce que la page demande : dossier de faits Caf, § 2.e. Un enfant qui travaille : ${childWorkLimit(monthOf(world.today), world.rules).source}. L’ordre des questions : ${CHOICE}`,
          },
        ]
      : [],
  menu: { rubrique: 'profil', titre: TITLE, rang: 5 },
  checks: {
    'changement-dit': {
      quoi: 'Ce qui a changé au foyer est dit à la CAF, avec le bon jour.',
      test: (_params, world) =>
        (world.compte.foyer.changements ?? []).some((change) =>
          toldChanges(world).some(
            ({ donnees }) => donnees?.sorte === change.nature && donnees.depuis === change.le && donnees.trouvee !== true,
          ),
        ),
    },
  },
  mots: () => ({
    bouton: 'Envoyer',
    fait: 'Votre changement est déclaré',
    reponse: 'Accusé de réception',
    suite: [
      'Le calcul est refait dans une dizaine de jours. La réponse viendra dans vos messages.',
      'Si la date est passée, il peut y avoir un rappel, ou une somme à rendre.',
    ],
  }),
});
