import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { endOfIban, payeeNow } from '#portals/caf/dossier/banque/account.ts';
import { joinOptions } from '#portals/caf/dossier/demandes/papers.ts';
import { MOST_MEGABYTES } from '#portals/caf/dossier/pieces/files.ts';
import type { Fact } from './facts.ts';

const accountFields = ({ world }: FlowContext): Field<Fact>[] => {
  const known = payeeNow(world);
  return [
    ask('compteTitulaire', 'texte', 'Titulaire du compte', {
      hint: 'Le nom qui est sur le RIB. Le compte doit être à votre nom, ou à vos deux noms.',
    }),
    choose('compteSorte', 'Ce compte est', [
      { valeur: 'courant', label: 'un compte courant' },
      { valeur: 'livret', label: 'un livret d’épargne' },
    ]),
    ask('compteIban', 'texte', 'IBAN', {
      hint: '27 signes, qui commencent par FR. Il est sur le RIB.',
      ...(known === undefined ? {} : { connu: `le compte ${endOfIban(known)}` }),
    }),
    ask('compteBic', 'texte', 'BIC', { optional: true, hint: 'Sous l’IBAN, sur le RIB.' }),
  ];
};

const ribFields = ({ world }: FlowContext): Field<Fact>[] => [
  ask('compteRib', 'piece', 'Le RIB de ce compte', {
    hint: `Entier et lisible : PDF, JPEG ou PNG, ${MOST_MEGABYTES} Mo au plus.`,
    options: joinOptions(world, { piece: 'rib' }),
  }),
  ask('compteExact', 'case', 'J’atteste que ces réponses sont exactes.'),
];

/** Two pages in 2025, one in 2024: the order is a choice (no transcript of these pages was found). */
export const screens: ScreensByEdition<Fact> = {
  '2025': [
    { id: 'compte', titre: 'Le nouveau compte', fields: accountFields },
    { id: 'rib', titre: 'Le RIB', fields: ribFields },
  ],
  '2024': [
    { id: 'compte', titre: 'Mes coordonnées bancaires', fields: (context) => [...accountFields(context), ...ribFields(context)] },
  ],
};
