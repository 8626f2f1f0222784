import type { Field, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';

const cardFields: Field<Fact>[] = [
  { fait: 'carteNumero', as: 'chiffres', label: 'Numéro de carte' },
  { fait: 'carteFin', as: 'texte', label: 'Date de fin', hint: 'Le mois et l’année, comme sur la carte : 12/30.' },
  { fait: 'carteCode', as: 'chiffres', label: 'Les 3 chiffres au dos' },
];

const bankField: Field<Fact> = {
  fait: 'confirmation',
  as: 'choix',
  label: 'Votre téléphone montre un message de votre banque : « Un paiement attend votre accord. » Que faites-vous ?',
  hint: 'Dans la vie, cela se passe sur le téléphone. Cette question le remplace.',
  regle: 'L’accord donné à la banque (3-D Secure) se fait sur un téléphone : cette question est un choix du simulateur',
  options: [
    { valeur: 'confirmer', label: 'C’est bien mon paiement : je confirme' },
    { valeur: 'refuser', label: 'Je refuse' },
    { valeur: 'rien-recu', label: 'Je n’ai rien reçu' },
    { valeur: 'sans-reponse', label: 'Je confirme, mais la page se ferme avant la réponse' },
  ],
};

const pages: readonly Screen<Fact>[] = [
  { id: 'carte', titre: 'Votre carte', fields: () => cardFields },
  { id: 'banque', titre: 'L’accord de la banque', fields: () => [bankField] },
];

/** The page of payment is the same in both presentations: it belongs to another administration. */
export const screens: ScreensByEdition<Fact> = { '2026': pages, '2020': pages };
