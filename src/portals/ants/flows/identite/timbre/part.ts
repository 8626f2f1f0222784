import { COMPOSED } from '#engine/flow/payload.ts';
import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { onPaySite } from '#portals/ants/dossier/pay-site.ts';
import { stampsOf } from '#portals/ants/dossier/titres/stamps.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';
import { STAMP_MONTHS, STAMP_REFUND_MONTHS } from '#portals/ants/rules/titles.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { STAMPS } from './facts.ts';
import { timbre } from './flow.ts';
import { screens } from './screens.ts';

const SOURCE = 'Dossier de faits ANTS, § 2d et 4.2';

/** Buying a stamp: ordered here, paid on the page of payment, then sixteen digits. */
export const timbrePart = demarche({
  flow: timbre,
  screens,
  places: onPaySite(timbre.id, timbre.titre, ['choisir']),
  take: ({ timbrePourQuoi }, world, dossier) => ({
    numero: receiptNumber(world, 'TIM', dossier),
    faits: [decide(dossier, 'incomplete', 'timbre-commande', { montant: ownEntry(STAMPS, String(timbrePourQuoi))?.euros ?? 0 })],
  }),
  notes: () => [
    {
      encadre: true,
      texte: 'Vous êtes sur la page des Finances publiques. Un [[timbre-fiscal]] s’achète ici, ou chez un buraliste.',
    },
    { texte: `Il vaut ${STAMP_MONTHS} mois. S’il ne sert pas, il se rembourse pendant ${STAMP_REFUND_MONTHS} mois.` },
    { regle: COMPOSED },
  ],
  decisions: {
    'timbre-commande': 'Le timbre fiscal est commandé',
    'timbre-achete': 'Le timbre fiscal est payé',
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Acheter un timbre fiscal', '2020': 'Acheter un timbre fiscal' },
    rang: { '2026': 30, '2020': 30 },
  },
  letters: lettersOf({
    'timbre-achete': ({ donnees, le }) => ({
      objet: 'Votre timbre fiscal',
      paragraphes: [
        `Votre timbre de ${euros(numberIn(donnees, 'montant'))} est acheté. Écrivez ses 16 chiffres dans la pré-demande, ou apportez-les au guichet.`,
        `Il vaut jusqu’au ${dayInWords(addMonthsToDay(le, STAMP_MONTHS))}.`,
      ],
      aRetenir: [{ libelle: 'Numéro du timbre', valeur: textIn(donnees, 'numero') }],
      source: `${SOURCE} ; texte : ${CHOICE}`,
    }),
    'timbre-sms': ({ donnees }) => ({
      objet: 'Timbre fiscal',
      paragraphes: [
        `Timbre de ${euros(numberIn(donnees, 'montant'))} : ${textIn(donnees, 'numero')}. Valable ${STAMP_MONTHS} mois.`,
      ],
      source: `${SOURCE} ; texte : ${CHOICE}`,
    }),
  }),
  papers: (world) =>
    stampsOf(world)
      .filter(({ acheteLe }) => acheteLe <= world.today)
      .map(({ numero, montant, acheteLe, jusquau }) => ({
        id: `timbre-${numero.replaceAll(' ', '')}`,
        type: 'attestation',
        titre: `Timbre fiscal de ${montant}\u00a0€`,
        de: 'Finances publiques (spécimen)',
        le: acheteLe,
        sections: [
          {
            lignes: [
              { libelle: 'Numéro', valeur: numero },
              { libelle: 'Montant', valeur: euros(montant), montant },
              { libelle: 'Valable jusqu’au', valeur: dayInWords(jusquau) },
            ],
          },
        ],
      })),
  stations: (world, dossier): Station[] => {
    const { vous, dgfip, mairie } = ORGANISMES;
    const bought = decisionsOf(world, 'timbre-achete').some((event) => event.dossier === dossier);
    return [
      { id: 'vous', ...vous, etat: bought ? 'passe' : 'vous', detail: 'vous choisissez, vous payez' },
      { id: 'dgfip', ...dgfip, role: 'vendent le numéro du timbre', etat: bought ? 'passe' : 'a-venir' },
      { id: 'mairie', ...mairie, etat: 'a-venir', detail: 'le numéro est utilisé au guichet, une seule fois' },
    ];
  },
  checks: {
    'timbre-achete': {
      quoi: 'Un timbre fiscal est payé.',
      test: (_params, world) => decisionsOf(world, 'timbre-achete').length > 0,
    },
  },
  glossary: {
    'timbre-fiscal': {
      mot: 'timbre fiscal',
      definition: 'Le paiement d’un droit à l’État, aujourd’hui sous forme d’un code.',
      source: 'Dossier de faits ANTS, § 7 (novembre 2026)',
    },
  },
  mots: () => ({
    bouton: 'Aller payer',
    fait: 'Votre timbre est choisi : il reste à le payer',
    suite: ['Payez le timbre\u00a0: ses 16 chiffres arrivent aussitôt.', 'Tant qu’il n’est pas payé, il n’existe pas.'],
  }),
});
