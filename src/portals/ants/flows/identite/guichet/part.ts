import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { hallName, momentInWords } from '#portals/ants/dossier/titres/town-halls.ts';
import { guichet, toPrepare } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { papers } from './papers.ts';
import { screens } from './screens.ts';

const SOURCE = 'Dossier de faits ANTS, § 7 (novembre 2026)';

/** What is taken along to the counter, what is said there, and the making of the title. */
export const guichetPart = demarche({
  flow: guichet,
  screens,
  take: (_donnees, world, dossier) => ({ numero: receiptNumber(world, 'SAC', dossier), faits: [] }),
  closed: () => 'Aucun rendez-vous n’est à préparer.',
  happenings,
  decisions: {
    'rdv-mairie-manque': 'Le rendez-vous en mairie est passé, sans vous',
    'guichet-refuse': 'Au guichet, votre dossier n’a pas été pris',
    'guichet-pris': 'Au guichet, votre dossier a été pris',
    'titre-valide': 'La fabrication du titre commence',
    'titre-disponible': 'Votre titre vous attend en mairie',
  },
  letters,
  lessons,
  papers,
  notes: (_ecran, { world }) => {
    const next = toPrepare(world);
    return next
      ? [
          {
            encadre: true,
            texte: `${hallName(next.booking.mairie)}, ${momentInWords(next.booking)}, pour ${TITLE_WORDS[next.own.titre]}. S’il manque un papier, l’agent ne prend pas le dossier.`,
          },
          ...(next.own.motif === 'perte' ? [{ texte: 'La déclaration de perte se remplit au guichet, avec l’agent.' }] : []),
        ]
      : [];
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Préparer mon rendez-vous', '2020': 'Préparer mon rendez-vous' },
    rang: { '2026': 24, '2020': 24 },
    ouverte: true,
  },
  apres: { 'rendez-vous-mairie': 'Préparer ce que vous emportez' },
  checks: {
    'dossier-pris': {
      quoi: 'La mairie a pris le dossier.',
      test: (_params, world) => bookingsOf(world).some(({ recepisse }) => recepisse !== ''),
    },
    'dossier-refuse': {
      quoi: 'La mairie a refusé le dossier : quelque chose manquait.',
      test: (_params, world) => bookingsOf(world).some(({ etat }) => etat === 'refuse'),
    },
  },
  glossary: {
    recepisse: { mot: 'récépissé', definition: 'Le papier qui prouve qu’on a déposé un dossier.', source: SOURCE },
  },
  mots: () => ({
    bouton: 'C’est prêt',
    fait: 'Votre sac est prêt',
    jusqua: 'jour du rendez-vous',
    suite: ['Avancez le calendrier jusqu’au rendez-vous.', 'Jusque-là, vous pouvez encore changer ce que vous emportez.'],
  }),
});
