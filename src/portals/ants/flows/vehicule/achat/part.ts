import { COMPOSED } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { sharedWayIn } from '#portals/ants/dossier/shared-way-in.ts';
import { titleStations } from '#portals/ants/dossier/title/stations.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';
import { HOME } from './facts.ts';
import { achat, WITH_RANKS, whyNoAmount, withOf } from './flow.ts';
import { happenings } from './happenings.ts';
import { askedBeforeDeclared, lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { forgotten, sentPurchases } from './sent.ts';
import { take } from './take.ts';

/** Putting a car that was bought in one's name, and what it brings. */
export const achatPart = demarche({
  flow: achat,
  screens,
  take,
  happenings,
  letters,
  lessons,
  sujets: WITH_RANKS.map(withOf),
  closed: (world) => whyNoAmount(world) ?? 'Cette démarche n’est pas ouverte en ce moment.',
  stations: (world, dossier) =>
    titleStations(world, dossier, {
      first: [{ id: 'vendeur', ...ORGANISMES.vendeur, etat: 'passe', detail: 'a déclaré la vente, et donné le code' }],
      supplier: HOME.fournisseur,
    }),
  notes: (ecran, { world }) =>
    ecran === 'commencer' || ecran === 'vehicule'
      ? [
          {
            titre: 'Avant de commencer',
            liste: [
              'le code de cession, donné par le vendeur',
              'la carte grise barrée et signée, et le certificat de cession',
              'le contrôle technique, de moins de 6 mois',
              'une carte bancaire',
            ],
          },
          { regle: COMPOSED },
          { regle: doorRule(world) },
        ]
      : [],
  menu: {
    rubrique: 'immatriculation',
    titre: { '2026': 'Acheter ou recevoir votre véhicule', '2020': 'Changer de titulaire' },
    rang: { '2026': 10, '2020': 10 },
  },
  checks: {
    'achat-demande': {
      quoi: 'La carte grise d’une voiture achetée est demandée.',
      test: (_params, world) => sentPurchases(world).length > 0,
    },
    'vente-non-declaree': {
      quoi: 'La page a dit que le vendeur n’avait pas encore déclaré la vente.',
      test: (_params, world) => askedBeforeDeclared(world).length > 0,
    },
    'achat-juste': {
      quoi: 'La carte grise d’une voiture achetée est demandée, avec tous ceux qui ont signé.',
      test: (_params, world) => sentPurchases(world).some(({ donnees, car }) => forgotten(donnees, car).length === 0),
    },
  },
  mots: () => ({
    bouton: 'Valider ma demande',
    fait: 'Votre demande est enregistrée',
    reponse: 'Accusé d’enregistrement',
    suite: ['Payez maintenant : la demande attend le paiement.', 'Gardez le numéro de la demande.'],
  }),
});

/** Who may come in by which door, and where that was read. */
const doorRule = (world: World): string => {
  if (sharedWayIn(world) !== undefined)
    return 'Cette démarche demande la connexion partagée des administrations : dossier de faits ANTS, § 1.1 (page officielle, janvier 2025)';
  return world.edition === '2020'
    ? 'En 2020, aucune page trouvée ne dit que la connexion partagée était exigée pour un achat : les deux portes vont, choix du simulateur'
    : 'Dans la vie, cette démarche demande la connexion partagée des administrations (page officielle) ; ce personnage n’a de compte nulle part ailleurs : son compte ANTS suffit, choix du simulateur';
};
