import { flowOf } from '#engine/flow/flow-of.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { euros } from '#engine/words/money.ts';
import { type Due, dueNow, unsureDue } from '#portals/ants/dossier/dues.ts';
import { PORTAL, sendMessage } from '#portals/ants/dossier/file.ts';
import { onPaySite } from '#portals/ants/dossier/pay-site.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { BANK_CARD, bankCardPaper } from './bank-card.ts';
import { facts } from './facts.ts';
import { screens } from './screens.ts';

const PAIEMENT = 'paiement';

/** Paying a tax or a stamp, on the page of another administration (ants.md §2a, step 8). */
export const paiement = flowOf({
  id: PAIEMENT,
  titre: 'Payer ma demande',
  facts,
  open: (world) =>
    dueNow(world) && `${PAIEMENT}:${eventsOf(world, 'envoye').filter(({ demarche: one }) => one === PAIEMENT).length + 1}`,
  truths: () => ({
    carteNumero: BANK_CARD.numero,
    carteFin: BANK_CARD.fin,
    carteCode: BANK_CARD.code,
    confirmation: 'confirmer',
  }),
  onPaper: { carteNumero: {}, carteFin: {} },
});

const NOT_DONE: Readonly<Record<string, string>> = {
  refuser: 'Le paiement n’est pas fait : la banque n’a pas eu votre accord. Rien n’est débité. Vous pouvez réessayer.',
  'rien-recu':
    'Le paiement n’est pas fait : la banque n’a pas eu votre accord. Rien n’est débité. Ouvrez l’application de votre banque, puis réessayez.',
};

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'PAY', dossier);
  const due = dueNow(world);
  if (!due) return { numero, faits: [] };
  const answer = textIn(donnees, 'confirmation');
  const message = ownEntry(NOT_DONE, answer);
  if (message !== undefined) return { numero, faits: [], erreurs: [{ cle: 'confirmation', message }] };
  const { montant } = due;
  return {
    numero,
    faits:
      answer === 'sans-reponse'
        ? [
            decide(due.dossier, 'incomplete', 'paiement-inconnu', { montant }),
            ...sendMessage(world, `paiement-inconnu:${dossier}`, 'paiement-inconnu', told(due)),
          ]
        : paid(world, due, dossier),
  };
}

const paid = (world: World, due: Due, dossier: string): Fait[] => [
  ...sendMessage(world, `paiement:${dossier}`, 'paiement-recu', told(due)),
  ...due.faits,
];

/** What the messages of a payment say of it. `sorte` is the démarche that was paid. */
const told = ({ montant, numero, quoi, dossier }: Due) => ({ montant, numero, quoi, sorte: dossier.split(':')[0] ?? '' });

/** « votre timbre fiscal (demande TIM-12345) ». Messages of earlier sessions only had the number. */
const paidFor = (donnees: Donnees): string => {
  const [quoi, numero] = [textIn(donnees, 'quoi'), textIn(donnees, 'numero')];
  return quoi === '' ? `la demande ${numero}` : `${quoi} (numéro ${numero})`;
};

function happenings(world: World): Happening[] {
  const due = unsureDue(world);
  return due
    ? [{ id: `${PORTAL}:paiement-connu:${due.dossier}`, le: due.le, faits: paid(world, due, `${due.dossier}:retrouve`) }]
    : [];
}

const lessons = (world: World): Lesson[] =>
  decisionsOf(world, 'paiement-inconnu').map(({ dossier, le }) => ({
    id: `paiement-inconnu:${dossier}`,
    titre: 'La réponse de la banque s’est perdue',
    explication: 'Le site ne savait pas, mais la banque avait payé. Attendre le lendemain évite de payer deux fois.',
    etat: 'evite',
    le,
    source: 'Dossier de faits ANTS, § 5 ligne 19',
  }));

/** The payment of a request, and its receipt. */
export const paiementPart = demarche({
  flow: paiement,
  screens,
  places: onPaySite(PAIEMENT, paiement.titre, ['carte', 'banque']),
  take,
  happenings,
  decisions: {
    'paiement-inconnu': 'La réponse de la banque s’est perdue',
  },
  lessons,
  closed: (world) =>
    unsureDue(world)
      ? 'Votre paiement est peut-être déjà fait : le site attend la réponse de la banque. Ne payez pas une seconde fois. Revenez demain.'
      : 'Rien n’est à payer. Ne payez jamais deux fois : regardez d’abord « Mes messages ».',
  notes: (ecran, { world }) =>
    ecran === 'carte'
      ? [
          {
            encadre: true,
            texte: `À payer : ${euros(dueNow(world)?.montant ?? 0)}, pour ${dueNow(world)?.quoi ?? 'rien'}. Vous êtes sur la page de paiement des Finances publiques.`,
          },
          { texte: 'Ici, une seule carte paie : celle du personnage, dans « Mes papiers ». N’écrivez jamais la vôtre.' },
        ]
      : [],
  apres: {
    timbre: 'Payer le timbre',
    'demande-permis': 'Payer le permis',
    achat: 'Payer maintenant',
    duplicata: 'Payer maintenant',
    'changement-adresse': 'Payer maintenant',
  },
  aFaire: (world) => {
    const due = dueNow(world);
    return due ? [{ titre: `Il reste ${euros(due.montant)} à payer` }] : [];
  },
  papers: (world) =>
    dueNow(world) !== undefined || unsureDue(world) !== undefined || requestsOf(world).some(({ montant }) => montant > 0)
      ? [bankCardPaper(world)]
      : [],
  letters: lettersOf({
    'paiement-recu': ({ donnees }) => ({
      objet: 'Votre paiement est reçu',
      paragraphes: [
        `Vous avez payé ${euros(numberIn(donnees, 'montant'))} pour ${paidFor(donnees)}.`,
        'Gardez ce message avec votre relevé de banque.',
      ],
      source: `Dossier de faits ANTS, § 2a et 4.1 ; texte : ${CHOICE}`,
    }),
    'paiement-inconnu': ({ donnees }) => ({
      objet: 'Le résultat de votre paiement n’est pas encore connu',
      paragraphes: [
        `Vous avez voulu payer ${euros(numberIn(donnees, 'montant'))} pour ${paidFor(donnees)}. La banque n’a pas encore répondu au site.`,
        'Ne payez pas une seconde fois. Attendez demain : la demande repart toute seule si la banque a payé.',
        'Un module de « protection bancaire » de l’antivirus ferme parfois la page de paiement : c’est l’aide officielle qui le dit.',
      ],
      source: `Dossier de faits ANTS, § 5 lignes 18 et 19 ; texte : ${CHOICE}`,
    }),
  }),
  mots: ({ confirmation }, world, dossier) => ({
    bouton: 'Payer',
    ...(confirmation === 'sans-reponse' ? LOST : { fait: 'Votre paiement est accepté', suite: afterPaying(world, dossier) }),
  }),
});

const LOST = {
  fait: 'Le résultat du paiement n’est pas connu',
  reponse: 'Ce qui s’est passé',
  suite: ['Ne payez pas une seconde fois.', 'Attendez demain, puis regardez «\u00a0Mes messages\u00a0».'],
};
const REQUEST = 'Votre demande repart. Suivez-la dans «\u00a0Mon espace\u00a0».';
const RECEIPT = 'Gardez le reçu, dans «\u00a0Mes messages\u00a0», avec votre relevé de banque.';
const STAMP = [
  'Les 16 chiffres du timbre sont dans «\u00a0Mes messages\u00a0» et dans vos SMS. Notez-les.',
  'Le timbre vaut douze mois. Il se donne avec la pré-demande, ou au guichet.',
];

/** What comes next, after what was paid: a stamp is a number that one keeps, the rest is a request that goes on. */
function afterPaying(world: World, dossier: string | undefined): readonly string[] {
  const receipt = eventsOf(world, 'recu').find(({ message }) => message === `${PORTAL}:paiement:${dossier}:espace`);
  return receipt?.donnees?.sorte === 'timbre' ? STAMP : [REQUEST, RECEIPT];
}
