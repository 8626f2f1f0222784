import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { noCodeNote } from '#portals/ants/dossier/confidential-code.ts';
import { salesOf } from '#portals/ants/dossier/sales.ts';
import { saleCertificates } from './certificates.ts';
import { cession } from './flow.ts';
import { buyerIsRight, lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Declaring a sale, and the code that it gives. */
export const cessionPart = demarche({
  flow: cession,
  screens,
  take,
  decisions: {
    'cession-enregistree': 'La cession est enregistrée',
  },
  letters,
  lessons,
  stations,
  papers: saleCertificates,
  notes: (ecran, { world }) =>
    ecran === 'commencer' || ecran === 'vehicule'
      ? [
          {
            titre: 'L’ordre d’une vente',
            numerotee: true,
            liste: [
              'L’adresse de la carte grise est à jour.',
              'L’acheteur a vu le contrôle technique et le certificat de situation administrative.',
              'On signe ensemble le certificat de cession. On barre la carte grise : « Vendu le… à… ».',
              'L’argent, les clés et le code se donnent au même moment.',
            ],
          },
          ...noCodeNote(world),
          { regle: COMPOSED },
          { regle: 'Garder l’accusé cinq ans : choix du simulateur' },
        ]
      : [],
  menu: {
    rubrique: 'immatriculation',
    titre: { '2026': 'Vendre ou donner votre véhicule', '2020': 'Déclarer la cession' },
    rang: { '2026': 20, '2020': 20 },
  },
  glossary: {
    cession: {
      mot: 'cession',
      definition: 'Le fait de vendre ou de donner un véhicule.',
      source: 'Dossier de faits ANTS, § 7 (novembre 2026)',
    },
    'code-de-cession': {
      mot: 'code de cession',
      definition: 'Le code que le vendeur reçoit en déclarant la vente, et qu’il donne à l’acheteur.',
      source: 'Dossier de faits ANTS, § 7 (novembre 2026)',
    },
  },
  checks: {
    'vente-declaree': {
      quoi: 'La vente d’un véhicule est déclarée.',
      test: (_params, world) => salesOf(world).length > 0,
    },
    'vente-juste': {
      quoi: 'La vente est déclarée, et l’acheteur est écrit comme sur ses papiers.',
      test: (_params, world) => salesOf(world).some((sale) => buyerIsRight(world, sale)),
    },
  },
  mots: () => ({
    bouton: 'Déclarer la vente',
    fait: 'Votre vente est enregistrée',
    reponse: 'Accusé d’enregistrement',
    suite: [
      'Donnez le code de cession à l’acheteur, avec les clés.',
      'Gardez l’accusé cinq ans\u00a0: il prouve que la voiture n’est plus à vous.',
    ],
  }),
});
