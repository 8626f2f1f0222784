import { answerValue } from '#engine/answers/answers.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen } from '#engine/flow/flow.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import { IBAN_DIFFERS, ibanOnPaper, isHolder, NOT_THE_HOLDER } from '#portals/pole-emploi/dossier/allocation/bank-account.ts';
import { bankAnswers } from '#portals/pole-emploi/dossier/allocation/bank-answers.ts';
import { PENSIONS } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { registeredOn } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { BAD_PAPERS, LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { endedContracts } from '#portals/pole-emploi/dossier/emplois/ended-contracts.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import type { Fact } from './facts.ts';

/** The contracts that employers declared, to be read again. */
function contractFields({ world, answers }: FlowContext): Field<Fact>[] {
  const found = endedContracts(world, registeredOn(world, { le: world.today }));
  const words = found.map(({ employeur, debut, fin }) => `${employeur}, du ${dayInWords(debut)} au ${dayInWords(fin)}`);
  return [
    ask('allocationContrats', 'choix', 'Vos contrats terminés sont-ils tous là ?', {
      options: YES_NO,
      connu: words.length === 0 ? 'aucun contrat' : words.join(' ; '),
      hint: 'Regardez vos bulletins de paie.',
    }),
    ...(answerValue(answers, 'allocationContrats') === 'non'
      ? [ask('allocationManquant', 'texte', 'Quel contrat manque ?', { hint: 'L’employeur, le premier jour, le dernier jour.' })]
      : []),
  ];
}

/** What was paid at the end of the contract, and what else is paid each month. */
const moneyFields = (): Field<Fact>[] => [
  ask('allocationConges', 'euros', 'Indemnité de congés payés reçue à la fin du contrat', {
    hint: 'Elle est sur le dernier bulletin ou sur l’[[attestation-employeur|attestation employeur]]. Écrivez 0 s’il n’y en a pas.',
  }),
  ask('allocationSupraLegale', 'euros', 'Part de l’indemnité de départ qui dépasse la loi', {
    hint: 'Écrivez 0 s’il n’y en a pas.',
  }),
  ask('allocationRevenus', 'choix-multiple', 'Recevez-vous une pension ou des indemnités ?', { options: PENSIONS }),
];

function accountFields({ world, answers }: FlowContext): Field<Fact>[] {
  const said = bankAnswers((fait) => answerValue(answers, fait));
  const { compte } = world;
  const ribs = compte.papiers.flatMap((papier) => (papier.type === 'rib' ? [papier] : []));
  const [onPaper, iban] = [ibanOnPaper(said, compte), said('ribIban')];
  return [
    ask('allocationTitulaire', 'texte', 'Titulaire du compte', {
      hint: 'Le compte doit être à votre nom.',
      regle: 'Compte au nom de la personne : règle non vérifiée, choix du simulateur.',
      ...warn(said('ribTitulaire') === undefined || isHolder(said, compte) ? undefined : NOT_THE_HOLDER),
    }),
    ask('allocationIban', 'texte', 'IBAN', warn(!iban || !onPaper || iban === onPaper ? undefined : IBAN_DIFFERS)),
    ask('allocationRib', 'piece', 'La copie du [[rib|RIB]]', {
      options: [
        ...ribs.map(({ id, titulaire }) => ({ valeur: id, label: `RIB ${ofName(titulaire)}` })),
        { valeur: LATER, label: 'Je l’enverrai plus tard' },
        ...BAD_PAPERS,
      ],
    }),
  ];
}

const last: Screen<Fact> = {
  id: 'validation',
  titre: 'Je valide',
  fields: () => [ask('allocationHonneur', 'case', 'Sur l’honneur, mes réponses sont exactes.')],
};

/** The same facts in both editions: one page before, one page by subject now. All the screens are a choice of the simulator. */
export const screens: { '2021': readonly Screen<Fact>[]; '2026': readonly Screen<Fact>[] } = {
  '2021': [
    {
      id: 'demande',
      titre: 'Ma demande d’allocation',
      fields: (context) => [...contractFields(context), ...moneyFields(), ...accountFields(context)],
    },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    last,
  ],
  '2026': [
    { id: 'contrats', titre: 'Mes contrats', fields: contractFields },
    { id: 'sommes', titre: 'Sommes reçues', fields: moneyFields },
    { id: 'compte-bancaire', titre: 'Mon compte en banque', fields: accountFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    last,
  ],
};
