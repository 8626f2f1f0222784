import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { paperOptions } from '#portals/pole-emploi/dossier/documents/files.ts';
import { absenceYear, YEAR_DAYS } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { contactsOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import {
  AT_DECLARATION,
  AT_DECLARATION_WORDS,
  AT_ONCE,
  isAtDeclaration,
  WITH_PERIOD,
} from '#portals/pole-emploi/dossier/situation/natures.ts';
import { permitOf } from '#portals/pole-emploi/dossier/situation/permit.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';

const optionsOf = (names: Readonly<Record<string, string>>, hint?: string): Option[] =>
  Object.entries(names).map(([valeur, label]) => ({ valeur, label, ...(hint === undefined ? {} : { hint }) }));

/** What changes. What belongs to the monthly declaration is in the list too, and says where it is told. */
export function natureField(context: FlowContext): Field<Fact> {
  return ask('changementNature', 'choix', 'Qu’est-ce qui change ?', {
    options: [...optionsOf(AT_ONCE), ...optionsOf(AT_DECLARATION, 'À dire à l’actualisation, pas ici.')],
    ...(isAtDeclaration(textAnswer(context, 'changementNature')) ? { alerte: AT_DECLARATION_WORDS } : {}),
  });
}

const day = (fait: Fact, label: string, hint?: string): Field<Fact> => ({
  fait,
  as: 'jour',
  label,
  ...(hint === undefined ? {} : { hint }),
});
const text = (fait: Fact, label: string, rest: Partial<Field<Fact>> = {}): Field<Fact> => ({ fait, as: 'texte', label, ...rest });

/** The questions that go with each change. */
const DETAILS: Readonly<Record<string, (context: FlowContext) => Field<Fact>[]>> = {
  absence: ({ world }) => {
    const { pris, reste } = absenceYear(world);
    return [
      day('absenceDu', 'Premier jour hors de chez vous', 'La date exacte. Aucun papier n’est demandé.'),
      day(
        'absenceAu',
        'Dernier jour hors de chez vous',
        `${YEAR_DAYS} jours au plus par année civile. Pour cette année : ${pris} déjà dits, ${reste} encore possibles.`,
      ),
    ];
  },
  adresse: ({ world }) => [
    text('nouvelleAdresse', 'Nouvelle adresse : numéro et rue', { connu: contactsOf(world).adresse }),
    { fait: 'nouveauCodePostal', as: 'chiffres', label: 'Nouveau code postal', hint: 'Ici, un code fictif : 00120.' },
    text('nouvelleCommune', 'Nouvelle commune'),
    day('adresseDepuis', 'Depuis quel jour ?'),
  ],
  coordonnees: ({ world }) => [
    text('nouveauTelephone', 'Nouveau téléphone', {
      connu: world.compte.identifiants.telephone,
      optional: true,
      clavier: 'telephone',
      hint: 'Laissez vide s’il ne change pas.',
    }),
    text('nouveauCourriel', 'Nouveau courriel', {
      connu: world.compte.identifiants.courriel,
      optional: true,
      clavier: 'courriel',
      hint: 'Laissez vide s’il ne change pas.',
    }),
  ],
  'titre-de-sejour': ({ world }) => {
    const permit = permitOf(world);
    return [
      ask('sejourNature', 'choix', 'Quel document avez-vous ?', {
        ...(permit ? { connu: `titre valable jusqu’au ${dayInWords(permit.expireLe)}` } : {}),
        options: [
          { valeur: 'titre', label: 'Un nouveau titre de séjour' },
          { valeur: 'recepisse', label: 'Un récépissé', hint: 'La préfecture le donne quand la demande est faite.' },
        ],
      }),
      day('sejourJusquau', 'Dernier jour de ce document', 'La date écrite sur le document.'),
      ask('sejourFichier', 'piece', 'Le document', {
        options: [...paperOptions(world), { valeur: 'plus-tard', label: 'Je l’enverrai plus tard', hint: 'Le dossier attend.' }],
      }),
    ];
  },
  incarceration: () => [
    day('detentionDu', 'Jour d’entrée en prison', 'Aucun papier n’est demandé à l’entrée.'),
    {
      ...day('detentionAu', 'Jour de sortie', 'Il est sur le bulletin de sortie. Laissez vide si vous ne le savez pas encore.'),
      optional: true,
    },
  ],
  'reprise-emploi': () => [
    text('repriseEmployeur', 'Nom de l’employeur'),
    day('repriseLe', 'Premier jour de travail'),
    ask('repriseContrat', 'liste', 'Sorte de contrat', {
      options: optionsOf({
        cdi: 'CDI',
        cdd: 'CDD',
        interim: 'Intérim',
        saisonnier: 'Saisonnier',
        independant: 'À mon compte',
      }),
    }),
    ask('repriseHeures', 'entier', 'Heures par semaine', {
      unite: 'heures',
      hint: '18 heures par semaine font 78 heures par mois.',
    }),
    { fait: 'repriseBrut', as: 'euros', label: 'Salaire brut par mois', hint: 'Le salaire [[brut|brut]], pas le net.' },
    ask('resterInscrit', 'choix', 'Voulez-vous garder votre inscription ?', {
      hint: 'Seulement si vous cherchez encore un autre emploi. Vous devrez alors vous actualiser chaque mois.',
      options: optionsOf({ oui: 'Oui, je cherche encore', non: 'Non, je quitte la liste' }),
    }),
  ],
};

/** The questions of the change that was chosen; none for what is told elsewhere. */
export function detailFields(context: FlowContext): Field<Fact>[] {
  const nature = textAnswer(context, 'changementNature');
  if (WITH_PERIOD.has(nature)) return [day('periodeDu', 'Premier jour'), day('periodeAu', 'Dernier jour')];
  return ownEntry(DETAILS, nature)?.(context) ?? [];
}

export const exactField: Field<Fact> = { fait: 'changementExact', as: 'case', label: 'J’atteste que ces réponses sont exactes.' };
