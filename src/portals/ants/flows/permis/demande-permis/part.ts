import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { licenceRequests } from '#portals/ants/dossier/titres/licences.ts';
import { demandePermis } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { papers } from './papers.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

const entry = (mot: string, definition: string) => ({ mot, definition, source: 'Dossier de faits ANTS, § 7 (novembre 2026)' });

/** A driving licence, asked for, paid, read, made and sent. */
export const demandePermisPart = demarche({
  flow: demandePermis,
  screens,
  take,
  closed: () => 'Une demande de permis est en cours. Attendez sa réponse : un second code de photo serait perdu.',
  happenings,
  decisions: {
    'permis-demande': 'La demande de permis est enregistrée',
    'permis-paye': 'Le paiement du permis est reçu',
    'permis-photo-recue': 'La photo du permis est reçue',
    'permis-envoye': 'Le permis est envoyé',
    'permis-remis': 'Le permis est dans votre boîte aux lettres',
    'permis-retourne': 'Le permis n’a pas pu être remis, il est reparti',
  },
  letters,
  lessons,
  stations,
  papers,
  notes: (ecran) => {
    if (ecran === 'motif')
      return [
        {
          titre: 'Avant de commencer',
          liste: [
            'une pièce d’identité, et un justificatif de domicile de moins de 6 mois',
            'un code de photo numérique, ou une photo sur papier',
            'après un vol : le récépissé de la police',
          ],
        },
        { regle: COMPOSED },
      ];
    return ecran === 'declaration'
      ? [{ texte: 'Attendez deux jours avant de déclarer une perte : un permis retrouvé après ne peut plus servir.' }]
      : [];
  },
  menu: {
    rubrique: 'permis',
    titre: { '2026': 'Demander la fabrication d’un permis', '2020': 'Demander un permis' },
    rang: { '2026': 10, '2020': 10 },
  },
  checks: {
    'permis-demande': {
      quoi: 'Une demande de permis est envoyée.',
      test: (_params, world) => licenceRequests(world).length > 0,
    },
    'permis-accepte': {
      quoi: 'Une demande de permis est acceptée.',
      test: (_params, world) =>
        licenceRequests(world).some(({ etat }) => ['accepte', 'envoye', 'remis', 'retourne'].includes(etat)),
    },
    'permis-recu': {
      quoi: 'Le permis est remis par la poste.',
      test: (_params, world) => licenceRequests(world).some(({ etat }) => etat === 'remis'),
    },
  },
  glossary: {
    'e-photo': entry('e-photo', 'Photo et signature numériques, prises par une cabine ou un photographe agréé.'),
    neph: entry('NEPH', 'Le numéro de votre dossier de permis.'),
    cepc: entry('CEPC', 'Le papier qui dit que vous avez réussi l’examen, et permet de conduire 4 mois.'),
  },
  mots: () => ({
    bouton: 'Envoyer la demande',
    fait: 'Votre demande de permis est enregistrée',
    reponse: 'Accusé d’enregistrement',
    suite: [
      'Payez, s’il y a quelque chose à payer.',
      'Gardez la planche de la photo\u00a0: son code a servi, il ne sert plus.',
      'Suivez la demande dans «\u00a0Mon espace\u00a0».',
    ],
  }),
});
