import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { LICENCE_MOTIFS } from '#portals/ants/dossier/titres/licences.ts';
import { CHOICE, lettersOf, SELF } from '#portals/ants/letter.ts';
import { KEPT_BY_POST_DAYS } from '#portals/ants/rules/delays.ts';
import { LICENCE_READ_WORKING_DAYS, LOSS_PAPER_MONTHS } from '#portals/ants/rules/licences.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const SOURCE = `Dossier de faits ANTS, § 2e ; texte : ${CHOICE}`;
const number = (donnees: Donnees) => [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }];

/** The messages of a request of a licence. No sentence of the real portal. */
export const letters = lettersOf({
  'permis-demande': ({ donnees }) => ({
    objet: 'Votre demande de permis est enregistrée',
    paragraphes: [
      `Motif : ${ownEntry(LICENCE_MOTIFS, textIn(donnees, 'motif')) ?? ''}.`,
      numberIn(donnees, 'montant') > 0
        ? `Il reste à payer ${euros(numberIn(donnees, 'montant'))}. Tant que ce n’est pas payé, la demande attend.`
        : 'Il n’y a rien à payer.',
      ...(donnees.parCourrier === true
        ? ['Imprimez le formulaire de photo et de signature, collez la photo, signez, et postez-le.']
        : []),
      `Ensuite, un agent lit la demande, en ${LICENCE_READ_WORKING_DAYS} jours ouvrés environ.`,
    ],
    aRetenir: number(donnees),
    source: `${SOURCE} ; délai de lecture : ${CHOICE}`,
  }),
  'permis-accepte': ({ donnees }) => ({
    objet: 'Votre demande de permis est acceptée',
    paragraphes: [
      'Le permis est en fabrication. Il vient par la poste, en lettre suivie.',
      ...(textIn(donnees, 'motif') === 'perte'
        ? [`L’attestation de perte est dans « Mes papiers » : elle permet de conduire ${LOSS_PAPER_MONTHS} mois, en France.`]
        : []),
    ],
    aRetenir: number(donnees),
    source: SOURCE,
  }),
  'permis-rejete': ({ donnees }) => ({
    objet: 'Votre demande de permis est rejetée',
    paragraphes: [
      `Un agent a lu votre demande. Il ne peut pas l’accepter : ${textIn(donnees, 'raison')}.`,
      'Corrigez, et refaites la demande. Le code de photo, lui, a servi : il en faut un autre.',
      SELF,
    ],
    aRetenir: number(donnees),
    source: `Dossier de faits ANTS, § 2e et 5 lignes 20 et 26 ; texte : ${CHOICE}`,
  }),
  'permis-envoye': ({ donnees }) => ({
    objet: 'Votre permis est envoyé',
    paragraphes: [
      `Une lettre suivie part à cette adresse : ${textIn(donnees, 'adresse')}. Elle se remet en main propre.`,
      `Absent ? La Poste la garde ${KEPT_BY_POST_DAYS} jours, puis elle repart.`,
    ],
    aRetenir: number(donnees),
    source: `${SOURCE} ; garde de 15 jours : fiche de 2020`,
  }),
  'permis-retourne': ({ donnees }) => ({
    objet: 'Votre permis est revenu',
    paragraphes: [
      `La lettre envoyée à « ${textIn(donnees, 'adresse')} » n’a pas pu être remise.`,
      'Un numéro, un étage, un « chez » manque souvent. Appelez le 34 00.',
    ],
    aRetenir: number(donnees),
    source: `Dossier de faits ANTS, § 2e et 5 ligne 13 ; texte : ${CHOICE}`,
  }),
  'permis-sms': () => ({
    objet: 'Permis de conduire',
    paragraphes: ['Votre demande de permis a avancé. Lisez « Mes messages » dans votre espace. Ce message n’a ni lien, ni code.'],
    source: `Dossier de faits ANTS, § 2e ; texte : ${CHOICE}`,
  }),
});
