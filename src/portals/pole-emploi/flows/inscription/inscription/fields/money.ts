import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { ofName } from '#engine/words/say.ts';
import { IBAN_DIFFERS, ibanOnPaper, isHolder, NOT_THE_HOLDER } from '#portals/pole-emploi/dossier/allocation/bank-account.ts';
import { MEETINGS, slotIsPast, slotOptions } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import type { Fact } from '../facts/index.ts';
import { ALLOWANCE } from '../options.ts';
import { join, saidIn } from './field.ts';

/** Registering and asking for the allowance are two things: this is the second one. */
export function allowanceFields(context: FlowContext): Field<Fact>[] {
  const asked = saidIn(context)('demandeAllocation');
  return [
    choose('demandeAllocation', 'Demandez-vous l’allocation chômage ([[are|ARE]]) ?', ALLOWANCE, {
      hint: 'S’inscrire ne suffit pas pour être payé.',
      ...warn(
        asked === undefined || asked === 'oui'
          ? undefined
          : 'Votre inscription se fera, mais rien ne sera payé tant que vous n’aurez pas fait la demande.',
      ),
    }),
    ...(asked === 'oui'
      ? [
          ask('congesPayesRecus', 'euros', 'Indemnité de congés payés reçue à la fin du contrat', {
            hint: 'Elle est sur le dernier bulletin ou sur l’attestation employeur. Écrivez 0 s’il n’y en a pas.',
          }),
          ask('supraLegaleRecue', 'euros', 'Part de l’indemnité de départ qui dépasse la loi', {
            hint: 'Elle est sur l’attestation employeur. Écrivez 0 s’il n’y en a pas.',
          }),
        ]
      : []),
  ];
}

/** The account where the allowance is paid. */
export function accountNumberFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const { compte } = context.world;
  const ribs = compte.papiers.flatMap((papier) => (papier.type === 'rib' ? [papier] : []));
  const onPaper = ibanOnPaper(said, compte);
  const iban = said('ribIban');
  return [
    ask('ribTitulaire', 'texte', 'Titulaire du compte', {
      hint: 'Le compte doit être à votre nom.',
      regle: 'Compte au nom de la personne : règle non vérifiée, choix du simulateur.',
      ...warn(said('ribTitulaire') === undefined || isHolder(said, compte) ? undefined : NOT_THE_HOLDER),
    }),
    ask(
      'ribIban',
      'texte',
      'IBAN',
      warn(iban === undefined || onPaper === undefined || onPaper === iban ? undefined : IBAN_DIFFERS),
    ),
    join(
      'ribCopie',
      'La copie du [[rib|RIB]]',
      ribs.map(({ id, titulaire }) => ({ valeur: id, label: `RIB ${ofName(titulaire)}` })),
    ),
  ];
}

/** The first appointment. */
export function meetingFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const how = said('rdvComment');
  return [
    choose('rdvComment', 'Comment voulez-vous le premier rendez-vous ?', MEETINGS),
    ...(how === undefined || how === 'etre-contacte'
      ? []
      : [
          ask('rdvCreneau', 'choix', 'Choisissez le jour et l’heure', {
            options: slotOptions(context.world.today, said('rdvCreneau')),
            ...warn(slotIsPast(said, context.world.today)),
          }),
        ]),
  ];
}

/** The sworn statement, alone before the button that sends. */
export const honourFields = (): Field<Fact>[] => [
  ask(
    'honneurInscription',
    'case',
    'Sur l’honneur, mes réponses sont exactes. Je signalerai tout changement dans les 72 heures.',
  ),
];
