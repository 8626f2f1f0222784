import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { noCodeNote } from '#portals/ants/dossier/confidential-code.ts';
import { titleStations } from '#portals/ants/dossier/title/stations.ts';
import { carWithoutPaper } from '#portals/ants/dossier/vehicles.ts';
import { duplicata, whyNoAmount } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { sentAgain } from './sent.ts';
import { take } from './take.ts';

/** Asking for a carte grise again, and what it brings. */
export const duplicataPart = demarche({
  flow: duplicata,
  screens,
  take,
  happenings,
  letters,
  lessons,
  stations: (world, dossier) => titleStations(world, dossier),
  closed: (world) => whyNoAmount(world) ?? 'Cette démarche n’est pas ouverte en ce moment.',
  notes: (ecran, { world }) => [
    ...(ecran === 'commencer' || ecran === 'vehicule'
      ? [
          {
            titre: 'Dans quel ordre ?',
            numerotee: true,
            liste: [
              'Perdue : cherchez 48 heures, puis demandez ici.',
              'Volée : la police ou la gendarmerie d’abord, puis ici avec le récépissé.',
              'Plusieurs papiers perdus : la carte d’identité d’abord, le permis et la carte grise ensuite. Chacun se demande à part.',
            ],
          } as const,
          ...noCodeNote(world),
          { regle: COMPOSED },
        ]
      : []),
    ...(ecran === 'motif' || ecran === 'vehicule' ? waitForPolice(world) : []),
  ],
  menu: {
    rubrique: 'immatriculation',
    titre: { '2026': 'Refaire votre carte grise (perte, vol, détérioration)', '2020': 'Demander un duplicata' },
    rang: { '2026': 40, '2020': 40 },
  },
  glossary: {
    duplicata: {
      mot: 'duplicata',
      definition: 'Une carte grise refaite, parce que la première est perdue, volée ou abîmée.',
      source: 'Dossier de faits ANTS, § 2f (novembre 2026)',
    },
  },
  checks: {
    'duplicata-demande': {
      quoi: 'Une nouvelle carte grise est demandée après une perte, un vol ou une détérioration.',
      test: (_params, world) => sentAgain(world).length > 0,
    },
  },
  mots: () => ({
    bouton: 'Valider ma demande',
    fait: 'Votre demande est enregistrée',
    reponse: 'Accusé d’enregistrement',
    suite: ['Payez maintenant : la demande attend le paiement.', 'Gardez le numéro de la demande.'],
  }),
});

/** The police has not given its receipt yet: nothing to join today. */
function waitForPolice(world: Parameters<typeof carWithoutPaper>[0] & { today: string }) {
  const papier = carWithoutPaper(world)?.papier;
  return papier?.etat === 'vole' && (papier.police === undefined || papier.police > world.today)
    ? [
        {
          encadre: true,
          texte:
            'La carte est volée : le récépissé de la police n’est pas encore dans « Mes papiers ». Avancez le calendrier quand vous l’aurez déclaré.',
        } as const,
      ]
    : [];
}
