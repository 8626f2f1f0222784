import { ask } from '#engine/flow/ask.ts';
import type { Field } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import type { Fact } from '../facts.ts';
import { asked, dayField, type Filling, yesNoField } from './filling.ts';

const PENSIONS = {
  invalidite: 'Début de la pension d’invalidité',
  retraite: 'Début de la pension de retraite',
} as const;

/** When a new pension begins. */
export const pensionDateField = (now: Filling, nature: keyof typeof PENSIONS): Field<Fact> =>
  dayField(now, `${nature}Date`, PENSIONS[nature], 'Une pension commencée avant ce mois a déjà été déclarée.');

/** The second page since 2022: what is neither work nor search. */
export function situationFields(now: Filling): Field<Fact>[] {
  return [...trainingFields(now), ...healthFields(now), ...pensionFields(now)];
}

function trainingFields(now: Filling): Field<Fact>[] {
  const month = monthInWords(now.mois);
  const first = yesNoField(now, { fait: 'formationMois', label: `Avez-vous suivi une formation ou un stage en ${month} ?` });
  if (now.read('formationMois') !== 'oui') return [first];
  return [
    first,
    asked(now, { fait: 'formationNom', as: 'texte', label: 'Nom de la formation', hint: 'Comme sur l’attestation d’entrée.' }),
    dayField(now, 'formationDebut', `Premier jour de formation en ${month}`, 'Commencée avant ? Écrivez le 1er du mois.'),
    dayField(now, 'formationFin', 'Dernier jour de formation', 'Il peut être après ce mois.'),
  ];
}

function healthFields(now: Filling): Field<Fact>[] {
  const month = monthInWords(now.mois);
  const first = yesNoField(now, {
    fait: 'absenceSante',
    label: `Avez-vous été en arrêt maladie, en congé maternité ou paternité en ${month} ?`,
  });
  if (now.read('absenceSante') !== 'oui') return [first];
  return [
    first,
    dayField(now, 'absenceDebut', `Premier jour d’arrêt ou de congé en ${month}`, 'Commencé avant ? Écrivez le 1er du mois.'),
    dayField(now, 'absenceFin', 'Dernier jour d’arrêt ou de congé', 'Il peut être après ce mois.'),
  ];
}

function pensionFields(now: Filling): Field<Fact>[] {
  const first = yesNoField(now, {
    fait: 'pensionNouvelle',
    label: 'Recevez-vous une nouvelle pension ?',
    hint: 'Retraite ou invalidité, si elle a commencé ce mois-là.',
  });
  if (now.read('pensionNouvelle') !== 'oui') return [first];
  const natures = asked(
    now,
    ask('pensionNatures', 'choix-multiple', 'Quelle pension ?', {
      options: [
        { valeur: 'invalidite', label: 'Pension d’invalidité' },
        { valeur: 'retraite', label: 'Pension de retraite' },
      ],
    }),
  );
  const chosen = now.read('pensionNatures');
  return [
    first,
    natures,
    ...(['invalidite', 'retraite'] as const)
      .filter((nature) => Array.isArray(chosen) && chosen.includes(nature))
      .map((nature) => pensionDateField(now, nature)),
  ];
}

/** Does the person stay on the list? Answering no by habit is the best known trap of this form. */
export function registrationFields(now: Filling, label: string): Field<Fact>[] {
  const left = now.read('maintienInscription') === 'non';
  // No warning was seen in the former pages; a good portal gives one.
  const alerte =
    'Avec « non », votre inscription et vos paiements s’arrêtent. Si vous cherchez toujours un emploi, répondez « oui ».';
  const first = yesNoField(now, { fait: 'maintienInscription', label, ...(left && now.form === 'lignes' ? { alerte } : {}) });
  if (!left) return [first];
  return [
    first,
    dayField(now, 'finRecherche', 'Depuis quel jour ne cherchez-vous plus ?', `Un jour ${ofName(monthInWords(now.mois))}.`),
    asked(
      now,
      ask('motifFin', 'choix', 'Pourquoi ?', {
        options: [
          { valeur: 'reprise', label: 'J’ai repris un travail' },
          { valeur: 'retraite', label: 'Je suis à la retraite' },
          { valeur: 'autre', label: 'Autre raison' },
        ],
      }),
    ),
  ];
}
