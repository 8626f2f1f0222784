import { dayInWords } from '#engine/journal/day.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { ofName } from '#engine/words/say.ts';
import { benefitsOf } from '#portals/caf/dossier/granted.ts';
import { quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { CHOICE, monthsOf, SELF, type Writer } from '#portals/caf/letter.ts';
import { lawsOf } from '#portals/caf/rules/laws.ts';

/** What is said of a declaration: it opens, it is still to be made, it arrived. */
export const DECLARATION_WRITERS: Readonly<Record<string, Writer>> = {
  'dtr-ouverte': (known) => ({
    objet: 'Votre déclaration trimestrielle est à faire',
    paragraphes: [
      `Vous pouvez vérifier vos ressources ${ofName(monthsOf(known))}.`,
      'Même si vous n’avez rien gagné, il faut valider la déclaration.',
      SELF,
    ],
    aRetenir: [
      {
        libelle: 'À faire avant le',
        valeur: dayInWords(quarterOfDossier(known.world, textIn(known.donnees, 'dossier')).fermeLe),
      },
    ],
    source: `${lawsOf(benefitsOf(known.world), 'declaredMonths')} ; annonce par courriel ou SMS : page officielle ; date limite : fin du mois, ${CHOICE} car les sources se contredisent`,
  }),
  'dtr-rappel': (known) => ({
    objet: 'Rappel : votre déclaration n’est pas faite',
    paragraphes: [
      `Nous n’avons pas reçu votre déclaration pour ${monthsOf(known)}.`,
      'Sans elle, le paiement du mois prochain ne pourra pas se faire.',
      SELF,
    ],
    aRetenir: [
      {
        libelle: 'À faire avant le',
        valeur: dayInWords(quarterOfDossier(known.world, textIn(known.donnees, 'dossier')).fermeLe),
      },
    ],
    source: `Relance : ${CHOICE}`,
  }),
  'accuse-reception': (known) => {
    const { envoi } = quarterOfDossier(known.world, textIn(known.donnees, 'dossier'));
    const minute = envoi?.minute ?? 0;
    return {
      objet: 'Accusé de réception de votre déclaration',
      paragraphes: [
        `Nous avons bien reçu votre déclaration trimestrielle pour ${monthsOf(known)}.`,
        'Vous n’avez rien d’autre à faire : nous calculons votre droit, puis nous vous écrivons.',
        'Gardez ce message : c’est votre preuve.',
      ],
      aRetenir: [
        { libelle: 'Numéro', valeur: textIn(known.donnees, 'numero') },
        {
          libelle: 'Reçue le',
          valeur: `${dayInWords(envoi?.le ?? known.le)} à ${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
        },
        { libelle: 'Service chargé du dossier', valeur: 'Caf d’Exemple, service des prestations' },
        { libelle: 'Pour joindre le service', valeur: 'Le numéro d’appel de la Caf, ou « Contacter ma Caf » dans votre compte' },
      ],
      source: 'CRPA, art. L112-11, R112-5 et R112-11-1 (mentions de l’accusé de réception)',
    };
  },
};
