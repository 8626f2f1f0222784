import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { DOORS, type Door, OPPOSITION_DAYS, type Way } from '#portals/caf/dossier/dettes/debts.ts';
import { REMISSION_SOURCE } from '#portals/caf/dossier/dettes/remission.ts';
import { CHOICE, type Known, lettersOf } from '#portals/caf/letter.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { DOOR_NAMES, WAY_NAMES } from './ways.ts';

/** A message in the space of the person about one debt. `donnees`: euros, and the words of its letter. */
export const tell = (world: Pick<World, 'events'>, modele: string, dossier: string, donnees: Donnees): Fait => ({
  type: 'recu',
  // A debt may be answered several times.
  message: `caf:${modele}:${dossier}:${eventsOf(world, 'recu').filter((event) => event.modele === modele).length + 1}`,
  canal: 'espace',
  de: 'caf',
  modele,
  donnees: { ...donnees, dossier },
});

const doorIn = (donnees: Donnees): string => {
  const door = DOORS.find((one) => one === donnees.porte);
  return door === undefined ? '' : DOOR_NAMES[door];
};

const NEXT: Readonly<Record<Way, (donnees: Donnees) => string>> = {
  rectifier: () => 'La Caf refait le calcul. Rien n’est retenu avant sa réponse. Un mois sans réponse vaut un refus.',
  payer: () => 'La somme entière sera prélevée dans quelques jours.',
  echeancier: (donnees) => `La somme sera prélevée en ${numberIn(donnees, 'fois')} fois, le 10 de chaque mois.`,
  remise: () => 'Une personne regarde votre budget. Rien n’est retenu avant la réponse.',
  recours: (donnees) => `Votre lettre part à cette adresse : ${doorIn(donnees)}. Gardez-en une copie.`,
};

function remission({ donnees }: Known): Omit<Letter, 'de'> {
  const [gone, left] = [numberIn(donnees, 'montant'), numberIn(donnees, 'reste')];
  return {
    objet:
      gone === 0
        ? 'Votre demande de remise est refusée'
        : left === 0
          ? 'Votre dette est effacée'
          : 'Une partie de votre dette est effacée',
    paragraphes: [
      gone === 0
        ? `D’après le budget que vous avez donné, un remboursement peu à peu est possible. Il reste ${euros(left)} à rendre.`
        : left === 0
          ? `Votre demande est acceptée : ${euros(gone)} sont effacés. Vous ne devez plus rien.`
          : `${euros(gone)} sont effacés. Il reste ${euros(left)} à rendre.`,
      ...(left > 0
        ? ['Vous pouvez encore payer en plusieurs fois, ou en une fois. Sans réponse, des retenues se font sur vos paiements.']
        : []),
    ],
    source: REMISSION_SOURCE,
  };
}

/** What the Caf writes after an answer to an overpayment (caf.md §2.h). */
export const letters = lettersOf({
  'indu-recu': ({ donnees }) => {
    const way = textIn(donnees, 'voie') as Way;
    return {
      objet: 'Votre réponse au trop-perçu est enregistrée',
      paragraphes: [`${WAY_NAMES[way] ?? ''}.`, NEXT[way]?.(donnees) ?? ''],
      aRetenir: [
        { libelle: 'Numéro', valeur: textIn(donnees, 'numero') },
        { libelle: 'Somme', valeur: euros(numberIn(donnees, 'montant')) },
      ],
      source: `CSS, art. R133-9-2 ; jour des prélèvements : ${CHOICE}`,
    };
  },
  'indu-rectification': ({ le }) => ({
    objet: 'Votre demande de rectification : la somme est maintenue',
    paragraphes: [
      'Nous avons refait le calcul avec ce que l’employeur a transmis. Le résultat est le même.',
      'Le chiffre de l’employeur est faux ? Demandez-lui de le corriger : le calcul sera refait.',
      'Des retenues se feront dans sept jours, si vous ne répondez pas autrement.',
    ],
    aRetenir: [{ libelle: 'Contester', valeur: `Jusqu’au ${dayInWords(addMonthsToDay(le, 2))}` }],
    source: `CSS, art. R133-9-2 et R142-1 ; délai de cette réponse : ${CHOICE}`,
  }),
  'indu-remise': remission,
  'indu-mauvaise-porte': ({ donnees }) => ({
    objet: 'Votre contestation n’est pas arrivée à la bonne adresse',
    paragraphes: [
      `Vous avez écrit à : ${doorIn(donnees)}. Ce n’est pas là que l’on décide d’abord pour cette aide.`,
      `Écrivez à : ${DOOR_NAMES[textIn(donnees, 'bonne') as Door] ?? ''}. La date limite n’a pas changé.`,
      'Tant que la contestation n’est pas à la bonne adresse, les retenues se font.',
    ],
    source: `CASF, art. L262-47 (RSA) ; CSS, art. L845-2 (prime d’activité) ; délai de ce retour : ${CHOICE}`,
  }),
  'indu-recours': () => ({
    objet: 'Votre contestation est rejetée',
    paragraphes: [
      'Vous aviez demandé une remise de cette somme : la dette était donc reconnue.',
      'Vous pouvez saisir le tribunal administratif dans les deux mois. Un point d’accès au droit peut vous aider.',
    ],
    source: `Dossier de faits Caf, § 2.h et § 5 ligne 28 ; délai de cette réponse : ${CHOICE}`,
  }),
  'indu-mise-en-demeure': ({ donnees, le }) => ({
    objet: 'Mise en demeure : une somme reste à rembourser',
    paragraphes: [
      `Il reste ${euros(numberIn(donnees, 'montant'))} à rendre. Aucune aide ne vous est versée : rien ne peut être retenu.`,
      'Pour arrêter la suite : payez, proposez un paiement en plusieurs fois, demandez une remise, ou contestez si le délai court encore.',
      'Sans réponse dans un mois, la Caf peut émettre une contrainte : un ordre de payer.',
    ],
    aRetenir: [{ libelle: 'Répondre avant le', valeur: dayInWords(addMonthsToDay(le, 1)) }],
    source: `CSS, art. L161-1-5 ; dossier de faits Caf, § 2.h ; date de cette lettre : ${CHOICE}`,
  }),
  'indu-contrainte': ({ donnees, le }) => ({
    objet: 'Contrainte : un ordre de payer',
    paragraphes: [
      `Cette lettre vous ordonne de payer ${euros(numberIn(donnees, 'montant'))}.`,
      'Pour l’arrêter : faites opposition devant le tribunal administratif, par une lettre qui dit pourquoi, avec une copie de la contrainte. Un point d’accès au droit aide gratuitement.',
      'Sans opposition, elle vaut un jugement : un commissaire de justice peut prendre la somme sur un compte ou un salaire.',
    ],
    aRetenir: [{ libelle: 'Opposition avant le', valeur: dayInWords(addDays(le, OPPOSITION_DAYS)) }],
    source: `CSS, art. L161-1-5 et R133-3 (délai à relire) ; dossier de faits Caf, § 2.h ; texte : ${CHOICE}`,
  }),
  'indu-executoire': ({ donnees }) => ({
    objet: 'La contrainte vaut un jugement',
    paragraphes: [
      `Personne n’a fait opposition : les ${euros(numberIn(donnees, 'montant'))} peuvent être pris par un commissaire de justice.`,
      'On peut encore payer, ou demander un paiement en plusieurs fois ou une remise. Faites-vous aider sans attendre.',
    ],
    source: `CSS, art. L161-1-5 ; dossier de faits Caf, § 2.h ; texte : ${CHOICE}`,
  }),
  'indu-solde': ({ donnees }) => ({
    objet: 'Votre trop-perçu est remboursé',
    paragraphes: [`Les ${euros(numberIn(donnees, 'montant'))} sont rendus. Vous ne devez plus rien pour cette somme. Merci.`],
    source: 'CSS, art. R133-9-2',
  }),
});
