import { oneOf } from '#engine/answers/answer.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toRegion, toTreasury } from '#portals/ants/circuits.ts';
import { compacted } from '#schema/legible.ts';
import { BANK_CARD } from './bank-card.ts';

const HERE = 'Ici, la carte du personnage est dans « Mes papiers ». N’écrivez jamais la vôtre.';

/** Reads one thing that stands on the only card that pays here; whatever else is typed may be somebody's, and is forgotten. */
const onCard =
  (expected: string, vide: string, wrong: string): Reader =>
  (saisie) => {
    const text = compacted(saisie);
    if (text === '') return refuse(vide);
    if (!/^\d+$/.test(text)) return refuseAndForget('Écrivez seulement des chiffres.');
    if (text.length !== compacted(expected).length) return refuseAndForget(`${wrong} ${HERE}`);
    return text === compacted(expected) ? { ok: true, valeur: expected } : refuseAndForget(HERE);
  };

const card = toTreasury({ pourquoi: 'Pour payer la taxe.', effet: 'La banque demande votre accord avant de payer.' });

/** What the page of payment asks: a card, and the agreement given to the bank (3-D Secure). */
export const facts = {
  carteNumero: fact(
    'le numéro de la carte',
    onCard(BANK_CARD.numero, 'Écrivez les 16 chiffres de la carte.', 'Une carte a 16 chiffres.'),
    card,
  ),
  carteFin: fact(
    'la date de fin de la carte',
    onCard(BANK_CARD.fin, 'Écrivez le mois et l’année : 12/30.', 'Écrivez le mois et l’année : 12/30.'),
    card,
  ),
  carteCode: {
    ...fact(
      'les 3 chiffres au dos de la carte',
      onCard(BANK_CARD.code, 'Écrivez les 3 chiffres au dos.', 'Ce code a 3 chiffres.'),
      card,
    ),
    secret: true,
  },
  confirmation: fact(
    'votre accord donné à la banque',
    oneOf(['confirmer', 'refuser', 'rien-recu', 'sans-reponse']),
    { ...card, pourquoi: 'Pour prouver que c’est bien vous qui payez.' },
    toRegion({ pourquoi: 'Pour reverser à la région la taxe qu’elle a votée.', effet: 'Rien de plus à faire pour vous.' }),
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
