import { addMonthsToDay, dayInWords, monthInWords } from '#engine/journal/day.ts';
import { monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { euros } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { backPaidOn, DATES_SOURCE } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { REASONS } from '#portals/pole-emploi/dossier/dettes/reasons.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import { PAYMENT_DAY_SOURCE } from '#portals/pole-emploi/rules/calendar.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { MOST_INSTALMENTS, OVERPAYMENT_SOURCE, overpaymentDeadlines } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const RULE = 'Dossier de faits Pôle emploi, § 4.3 : 70 % du salaire brut, jours arrondis, mois de 30 jours depuis avril 2025';
const reasonIn = (donnees: Donnees): string =>
  ownEntry(REASONS, textIn(donnees, 'raison')) ?? 'Votre déclaration a été corrigée.';

const gap = (donnees: Donnees): { libelle: string; valeur: string }[] => {
  const line = (libelle: string, key: string) =>
    ownEntry(donnees, key) === undefined ? [] : [{ libelle, valeur: euros(numberIn(donnees, key)) }];
  return [
    ...line('Salaire brut déclaré', 'declareBrut'),
    ...line('Salaire brut trouvé', 'constateBrut'),
    ...line('Allocation payée', 'avant'),
    ...line('Allocation juste', 'apres'),
  ];
};

/** The messages about money. Amounts in euros. */
export const moneyLetters: NonNullable<Part['letters']> = {
  'avis-de-paiement': letterOf(({ donnees, le }) => ({
    objet: `Paiement pour ${monthInWords(monthIn(donnees, 'mois'))}`,
    paragraphes: [
      `Pour ${monthInWords(monthIn(donnees, 'mois'))}, ${daysInWords(numberIn(donnees, 'jours'))} sont payés.`,
      ...(donnees.provisoire === true
        ? ['Ce paiement est provisoire : votre chiffre d’affaires n’est pas encore connu. Il sera recalculé.']
        : []),
      'Votre banque peut mettre un ou deux jours de plus. Le calcul, ligne par ligne, est dans « Mes paiements ».',
    ],
    aRetenir: [
      { libelle: 'Jours payés', valeur: daysInWords(numberIn(donnees, 'jours')) },
      { libelle: 'Montant brut', valeur: euros(numberIn(donnees, 'brut')) },
      { libelle: 'Montant net', valeur: euros(numberIn(donnees, 'net')) },
      ...(numberIn(donnees, 'retenu') > 0
        ? [
            { libelle: 'Retenu pour rembourser un trop-perçu', valeur: euros(numberIn(donnees, 'retenu')) },
            { libelle: 'Versé', valeur: euros(numberIn(donnees, 'net') - numberIn(donnees, 'retenu')) },
          ]
        : []),
      { libelle: 'Ordre de virement', valeur: dayInWords(le) },
    ],
    source: `${RULE} ; ${PAYMENT_DAY_SOURCE}`,
  })),
  'pas-de-paiement': letterOf(({ donnees }) => ({
    objet: `Pas d’allocation pour ${monthInWords(monthIn(donnees, 'mois'))}`,
    paragraphes: [
      `Votre actualisation ${ofName(monthInWords(monthIn(donnees, 'mois')))} est prise en compte. Aucun jour n’est payé pour ce mois.`,
      'C’est le cas quand le salaire du mois est assez grand, ou quand les jours ne sont pas encore payables.',
      'Ces jours ne sont pas perdus : ils sont gardés pour plus tard.',
    ],
    source: RULE,
  })),
  'rappel-allocation': letterOf(({ donnees, le }) => ({
    objet: 'Nous vous devons une somme',
    paragraphes: [
      `Nous avons comparé votre déclaration ${ofName(monthInWords(monthIn(donnees, 'mois')))} avec ce que nous savons maintenant.`,
      `${reasonIn(donnees)} Vous avez reçu moins que votre droit.`,
      `Le complément, ${euros(numberIn(donnees, 'montant'))}, est versé vers le ${dayInWords(backPaidOn(le))}.`,
    ],
    aRetenir: gap(donnees),
    source: `${DATES_SOURCE} ; ${RULE}`,
  })),
  'trop-percu-notifie': letterOf(({ donnees, le }) => {
    const { contester } = overpaymentDeadlines(le);
    return {
      objet: 'Somme à rembourser : trop-perçu d’allocation',
      paragraphes: [
        `Nous avons comparé votre déclaration ${ofName(monthInWords(monthIn(donnees, 'mois')))} avec ce que les employeurs et l’Assurance maladie ont transmis.`,
        reasonIn(donnees),
        `Vous avez reçu ${euros(numberIn(donnees, 'montant'))} de trop pour ${monthInWords(monthIn(donnees, 'mois'))}.`,
        `Payer : par prélèvement dans votre espace, en 1 à ${MOST_INSTALMENTS} fois, sans donner de raison, à partir du jour que vous choisissez. Ou par virement. Ou par chèque. Ou par une retenue sur vos prochaines allocations.`,
        'Pas possible de payer ? Demandez l’effacement : une personne regarde votre budget.',
        'Pas d’accord ? Contestez par écrit, dans les deux mois. Deux mois sans réponse veulent dire non (règle de 2020).',
        'Ne rien répondre coûte plus cher. Après un mois vient une mise en demeure, puis une [[contrainte]] : elle fait payer comme un jugement, sauf opposition au tribunal dans les quinze jours (règle de 2020).',
        'Une erreur de bonne foi n’est pas une fraude. Répondez dans votre espace : « Répondre à un trop-perçu ». Ou appelez le 3949.',
        GO_YOURSELF,
      ],
      aRetenir: [
        { libelle: 'Somme à rendre', valeur: euros(numberIn(donnees, 'montant')) },
        { libelle: 'Mois concerné', valeur: monthInWords(monthIn(donnees, 'mois')) },
        ...gap(donnees),
        { libelle: 'Contester', valeur: `Par écrit, jusqu’au ${dayInWords(contester)} inclus` },
        {
          libelle: 'Sans aucune réaction',
          valeur: `Une mise en demeure peut venir après le ${dayInWords(addMonthsToDay(le, 1))}`,
        },
      ],
      source: `${OVERPAYMENT_SOURCE} ; ${DATES_SOURCE}`,
    };
  }),
};
