import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { PRE_DEMANDE_MONTHS } from '#portals/ants/rules/titles.ts';
import { preDemande } from './flow.ts';
import { letters } from './letters.ts';
import { papers, summaryId } from './papers.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

const SOURCE = 'Dossier de faits ANTS, § 7 (novembre 2026)';

/** The pré-demande of an identity card or a passport. */
export const preDemandePart = demarche({
  flow: preDemande,
  screens,
  take,
  decisions: {
    'pre-demande-validee': 'La pré-demande est enregistrée',
  },
  letters,
  papers,
  stations,
  papier: ({ numero }) => summaryId(numero),
  notes: (ecran, { answers }) => {
    if (ecran === 'motif')
      return [
        {
          titre: 'Avant de commencer',
          liste: [
            'un acte de naissance, ou un titre qui dit votre état civil',
            'votre adresse, et votre téléphone',
            'un timbre, s’il en faut un : il s’achète aussi en route',
          ],
        },
        { texte: 'Comptez dix minutes. Le titre, lui, se demande en mairie : il faut y aller soi-même.' },
        { regle: COMPOSED },
      ];
    if (ecran === 'timbre' && answers.get('timbreSuite')?.etat === 'repondu')
      return [
        {
          encadre: true,
          texte:
            'Un timbre s’achète sur la page des Finances publiques. Vos réponses sont gardées : revenez ici écrire ses 16 chiffres.',
          lien: { demarche: 'timbre', mots: 'Acheter un timbre' },
        },
      ];
    if (ecran === 'recapitulatif')
      return [
        {
          encadre: true,
          texte:
            'Relisez chaque ligne avec l’acte de naissance. Une erreur ne se corrige plus : il faut refaire une pré-demande.',
        },
      ];
    return [];
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Réaliser une pré-demande', '2020': 'Pré-demande CNI / passeport' },
    rang: { '2026': 10, '2020': 10 },
  },
  checks: {
    'pre-demande-validee': {
      quoi: 'Une pré-demande est validée.',
      test: (_params, world) => preDemandesOf(world).length > 0,
    },
    'pre-demande-juste': {
      quoi: 'Une pré-demande est validée, pour le bon titre et le bon motif.',
      test: (_params, world) => {
        const { titre, motif } = wantedTitle(world.compte);
        return preDemandesOf(world).some((one) => one.titre === titre && one.motif === motif);
      },
    },
  },
  glossary: {
    'pre-demande': { mot: 'pré-demande', definition: 'Le formulaire rempli avant le rendez-vous en mairie.', source: SOURCE },
    'qr-code': { mot: 'QR code', definition: 'Un carré à scanner qui contient un numéro.', source: SOURCE },
  },
  mots: (donnees) => ({
    bouton: 'Valider la pré-demande',
    fait: 'Votre pré-demande est validée',
    reponse: 'Ce que dit l’ANTS',
    suite: [
      'Imprimez le récapitulatif, ou notez les 10 signes du numéro.',
      'Prenez rendez-vous en mairie. Le numéro vous sera demandé.',
      ...(textIn(donnees, 'timbreNumero') === '' ? ['S’il faut un timbre, achetez-le avant le rendez-vous.'] : []),
      `Le numéro vaut ${PRE_DEMANDE_MONTHS} mois.`,
    ],
  }),
});
