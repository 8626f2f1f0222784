import { monthInWords } from '#engine/journal/day.ts';
import { monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { benefitsOf } from '#portals/caf/dossier/granted.ts';
import { PRESTATION_NAMES, type Prestation } from '#portals/caf/dossier/rights.ts';
import { accountIn, knownAccount } from '#portals/caf/dossier/situation/known-account.ts';
import { CHOICE, lettersOf, monthsOf, SELF } from '#portals/caf/letter.ts';
import { LAWS, lawsOf } from '#portals/caf/rules/laws.ts';
import type { Donnees } from '#schema/evenement.ts';
import { DECLARATION_WRITERS } from './declaration-letters.ts';
import { MONEY_WRITERS } from './money-letters.ts';
import { rightsNotified } from './rights-letter.ts';

/** When a right without payment closes, and that it has closed. */
const CLOSED_AFTER: Readonly<Record<Prestation, string>> = {
  rsa: 'Après quatre mois de suite sans paiement, le droit au RSA est fermé.',
  'prime-activite': 'Après 24 mois sans paiement, la prime d’activité est radiée.',
};
const CLOSED: Readonly<Record<Prestation, string>> = {
  rsa: 'Aucun paiement n’a été fait depuis quatre mois : le droit au RSA est fermé.',
  'prime-activite': 'Aucun paiement n’a été fait depuis 24 mois : le droit à la prime d’activité est fermé.',
};
// A session of before had one closing for all.
const closedIn = ({ prestations }: Donnees, all: readonly Prestation[]): readonly Prestation[] =>
  Array.isArray(prestations) ? all.filter((prestation) => prestations.includes(prestation)) : all;

const benefitIn = (donnees: Donnees): Prestation => (textIn(donnees, 'prestation') === 'rsa' ? 'rsa' : 'prime-activite');

/*
 * The words of each message, written for the occasion: contents from caf.md §2.11 and §2.h, no sentence of the real portal.
 * None holds a link that asks for a password: « connectez-vous vous-même ».
 */
export const letters = lettersOf({
  ...DECLARATION_WRITERS,
  'notification-droits': rightsNotified,
  suspension: (known) => ({
    objet: 'Vos paiements sont suspendus',
    paragraphes: [
      `Nous n’avons pas reçu votre déclaration pour ${monthsOf(known)}.`,
      'Il n’y aura pas de paiement le 5 du mois. Ce n’est pas une radiation : le droit reprend dès que la déclaration est faite.',
      ...benefitsOf(known.world).map((prestation) => CLOSED_AFTER[prestation]),
      SELF,
    ],
    aRetenir: [{ libelle: 'À faire', valeur: 'Votre déclaration trimestrielle, dès que possible' }],
    source: `Dossier de faits Caf, § 2.c et § 5 ligne 4 ; radiation : ${lawsOf(benefitsOf(known.world), 'strikeOff')}`,
  }),
  'droit-revu': ({ donnees, world }) => ({
    objet: `Votre droit change : ${PRESTATION_NAMES[textIn(donnees, 'prestation') as Prestation] ?? 'votre prestation'}`,
    paragraphes: [
      'Votre famille ou vos ressources ont changé. Votre droit est calculé de nouveau, sans attendre la prochaine déclaration.',
      `Le nouveau montant compte à partir de ${monthInWords(monthIn(donnees, 'du'))}.`,
      'Si quelque chose d’autre a changé, dites-le dans « Mon profil ».',
    ],
    aRetenir: [
      { libelle: 'Avant', valeur: `${euros(numberIn(donnees, 'avant'))} par mois` },
      { libelle: 'Maintenant', valeur: `${euros(numberIn(donnees, 'apres'))} par mois` },
    ],
    source: `${LAWS[benefitIn(donnees)].change}${accountIn(knownAccount(world), monthIn(donnees, 'du')).foyer.adultes.length === 2 ? ` ; naissance dans un couple : ${CHOICE}` : ''}`,
  }),
  'droit-repris': () => ({
    objet: 'Votre droit reprend',
    paragraphes: [
      'Votre déclaration est arrivée après la date. Elle est prise en compte.',
      'Les mois manqués de ce trimestre sont payés avec le prochain paiement.',
    ],
    source: `Dossier de faits Caf, § 5 ligne 4 ; rattrapage des mois manqués : ${CHOICE}`,
  }),
  'paiement-absent': ({ donnees }) => ({
    objet: 'Pas de paiement ce mois-ci',
    paragraphes: [
      `Aucun paiement n’a été fait pour ${monthInWords(monthIn(donnees, 'mois'))} : votre déclaration trimestrielle manque.`,
      SELF,
    ],
    source: 'Dossier de faits Caf, § 2.c',
  }),
  'modification-enregistree': () => ({
    objet: 'Votre demande de modification est enregistrée',
    paragraphes: [
      'La Caf ne peut pas corriger une paie. Votre demande part à la CNAV, puis à l’employeur.',
      'En attendant, votre droit est calculé avec le montant que vous avez donné. Si l’employeur répond autre chose, il sera recalculé.',
    ],
    aRetenir: [{ libelle: 'Délai', valeur: 'Il dépend de l’employeur : ici, environ six semaines' }],
    source: `Circuit : dossier de faits Caf, § 3.2 ; délais et calcul provisoire : ${CHOICE}`,
  }),
  'modification-traitee': () => ({
    objet: 'L’employeur a corrigé',
    paragraphes: [
      'L’employeur a envoyé une déclaration corrigée. Le fichier des ressources est à jour.',
      'Votre droit a été recalculé avec le bon montant.',
    ],
    source: 'Dossier de faits Caf, § 3.2 (DSN rectificative)',
  }),
  'modification-sans-suite': () => ({
    objet: 'Votre demande de modification : pas d’anomalie',
    paragraphes: [
      'L’employeur a vérifié : le montant transmis était exact.',
      'Votre droit est calculé avec ce montant. Comparez toujours avec la ligne « Montant net social » du bulletin.',
    ],
    source: 'Dossier de faits Caf, § 3.2 et § 5 ligne 7',
  }),
  ...MONEY_WRITERS,
  radiation: ({ donnees, world }) => {
    const closed = closedIn(donnees, benefitsOf(world));
    return {
      objet: 'Votre droit est fermé',
      paragraphes: [...closed.map((prestation) => CLOSED[prestation]), 'Vous pouvez refaire une demande. Il n’y a pas de faute.'],
      source: lawsOf(closed, 'strikeOff'),
    };
  },
});
