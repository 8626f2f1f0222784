import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { euros } from '#engine/words/money.ts';
import { dueNow } from '#portals/ants/dossier/dues.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
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

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'PAY', dossier);
  const due = dueNow(world);
  if (!due) return { numero, faits: [] };
  if (donnees.confirmation !== 'confirmer')
    return {
      numero,
      faits: [],
      erreurs: [
        {
          cle: 'confirmation',
          message: 'Le paiement n’est pas fait : la banque n’a pas eu votre accord. Rien n’est débité. Vous pouvez réessayer.',
        },
      ],
    };
  return {
    numero,
    faits: [
      ...sendMessage(world, `paiement:${dossier}`, 'paiement-recu', { montant: due.montant, numero: due.numero }),
      ...due.faits,
    ],
  };
}

/** The payment of a request, and its receipt. */
export const paiementPart = demarche({
  flow: paiement,
  screens,
  take,
  closed: () => 'Rien n’est à payer. Ne payez jamais deux fois : regardez d’abord « Mes messages ».',
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
  apres: { timbre: 'Payer le timbre', 'demande-permis': 'Payer le permis' },
  aFaire: (world) => {
    const due = dueNow(world);
    return due ? [{ titre: `Il reste ${euros(due.montant)} à payer` }] : [];
  },
  papers: (world) =>
    dueNow(world) !== undefined || requestsOf(world).some(({ montant }) => montant > 0) ? [bankCardPaper(world)] : [],
  letters: lettersOf({
    'paiement-recu': ({ donnees }) => ({
      objet: 'Votre paiement est reçu',
      paragraphes: [
        `Vous avez payé ${euros(numberIn(donnees, 'montant'))} pour la demande ${textIn(donnees, 'numero')}.`,
        'Gardez ce message avec votre relevé de banque.',
      ],
      source: `Dossier de faits ANTS, § 2a et 4.1 ; texte : ${CHOICE}`,
    }),
  }),
  mots: () => ({
    bouton: 'Payer',
    fait: 'Votre paiement est accepté',
    suite: [
      'Votre demande repart. Suivez-la dans «\u00a0Mon espace\u00a0».',
      'Un timbre\u00a0? Ses 16 chiffres sont dans «\u00a0Mes messages\u00a0» et dans vos SMS.',
    ],
  }),
});
