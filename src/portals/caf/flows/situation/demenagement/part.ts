import { addressText, sameAddress } from '#engine/household/address.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { knownAddress, letterArrives } from '#portals/caf/dossier/home.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import { CHOICE } from '#portals/caf/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { demenagement, TITLE } from './flow.ts';
import { lessons, returnDay } from './lessons.ts';
import { ELSEWHERE, letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'DEM', dossier);
  const adresse = addressText({
    voie: textIn(donnees, 'logementVoie'),
    // A floor that was typed and then taken back does not count.
    complement: donnees.logementPrecision === 'oui' ? textIn(donnees, 'logementComplement') : '',
    codePostal: textIn(donnees, 'logementCodePostal'),
    commune: textIn(donnees, 'logementCommune'),
  });
  const depuis = dayIn(donnees, 'logementDepuis');
  const words = { numero, adresse, depuis };
  return {
    numero,
    incoherences: sameAddress(adresse, knownAddress(world))
      ? [{ cle: 'logementVoie', message: 'Cette adresse est déjà celle de votre dossier. Est-ce bien la nouvelle ?' }]
      : [],
    faits: [
      decide(dossier, 'acceptee', 'adresse-caf', { adresse, depuis }),
      ...tell(`demenagement:${dossier}`, 'demenagement-enregistre', words, BOTH),
    ],
  };
}

/** A letter to a door where nobody lives any more comes back, once. */
function happenings(world: World): Happening[] {
  const le = returnDay(world);
  const begin = eventsOf(world, 'commence')[0]?.le ?? world.today;
  const known = eventsOf(world, 'recu').some(({ de, modele }) => de === 'caf' && modele === 'courrier-revenu');
  if (le === undefined || le < begin || known) return [];
  return [
    {
      id: 'caf:courrier-revenu',
      le,
      faits: tell('courrier-revenu', 'courrier-revenu', { adresse: knownAddress(world) }),
    },
  ];
}

/** Telling a move to the CAF, and what becomes of its letters. */
export const demenagementPart = demarche({
  flow: demenagement,
  screens,
  take,
  happenings,
  decisions: {
    'adresse-caf': 'La nouvelle adresse est enregistrée',
  },
  letters,
  lessons,
  stations,
  notes: (ecran, { world }) =>
    ecran === 'adresse' || (ecran === 'logement' && world.edition === '2024')
      ? [
          { texte: ELSEWHERE },
          { regle: `Ce que la page demande : dossier de faits Caf, § 2.e ; l’ordre des questions : ${CHOICE}` },
        ]
      : [],
  menu: { rubrique: 'profil', titre: TITLE, rang: 10 },
  checks: {
    'adresse-dite-caf': {
      quoi: 'La nouvelle adresse est dite à la CAF, comme elle est sur les papiers.',
      test: (_params, world) => decisionsOf(world, 'adresse-caf').length > 0 && letterArrives(world),
    },
  },
  mots: () => ({
    bouton: 'Envoyer',
    fait: 'Votre déménagement est déclaré',
    reponse: 'Accusé de réception',
    suite: [
      'Votre adresse est à jour ici, et ici seulement.',
      'Le RSA et la prime d’activité ne changent pas avec l’adresse\u00a0; une aide au logement se redemande.',
    ],
  }),
});
