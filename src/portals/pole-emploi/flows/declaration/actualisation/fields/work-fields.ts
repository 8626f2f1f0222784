import { linesOf } from '#engine/answers/lines.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field } from '#engine/flow/flow.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import type { Work } from '#portals/pole-emploi/dossier/emplois/work.ts';
import type { Fact } from '../facts.ts';
import { asked, type Filling, yesNoField } from './filling.ts';
import { ownFields, wageFields } from './line-fields.ts';

const MOST_LINES = 6;

/** The first page since 2022: was there any work, then one line for each employer. */
export function activityFields(now: Filling): Field<Fact>[] {
  const { known, read, mois } = now;
  const first = yesNoField(now, {
    fait: 'travailMois',
    label: `Avez-vous travaillé en ${monthInWords(mois)}, même une heure ?`,
    hint: 'Comme salarié, ou à votre compte. Comptez aussi les contrats très courts.',
  });
  if (read('travailMois') !== 'oui') return [first];
  const asksMore = known.length > 0;
  const more = yesNoField(now, {
    fait: 'autreActivite',
    label: 'Avez-vous travaillé ailleurs ce mois-là ?',
    hint: 'Un employeur qui n’est pas dans la liste, un contrat court, une activité à votre compte. Comptez vos bulletins.',
  });
  return [
    first,
    ...known.flatMap((work) => knownFields(now, work)),
    ...(asksMore ? [more] : []),
    ...(asksMore && read('autreActivite') !== 'oui' ? [] : addedFields(now)),
  ];
}

/** A line that the employer transmitted: confirm it, or signal an error. */
function knownFields(now: Filling, work: Work): Field<Fact>[] {
  const { id, employeur, heures, brut, debut, fin, termine } = work;
  const groupe = employeur;
  const dates = `du ${dayInWords(debut)} au ${dayInWords(fin)}${termine ? ', contrat terminé' : ''}`;
  const line = asked(
    now,
    ask('ligneConnue', 'choix', 'Cette ligne est-elle exacte ?', {
      pour: id,
      groupe,
      connu: `${heures} heures · ${euros(brut)} bruts · ${dates}`,
      hint: 'L’employeur l’a transmise. Comparez avec votre bulletin.',
      options: [
        { valeur: 'exact', label: 'C’est exact' },
        { valeur: 'erreur', label: 'Signaler une erreur' },
      ],
    }),
  );
  if (now.read('ligneConnue', id) !== 'erreur') return [line];
  const reason = asked(
    now,
    ask('erreurLigne', 'choix', 'Qu’est-ce qui est faux ?', {
      pour: id,
      groupe,
      options: [
        { valeur: 'montant', label: 'Les heures, le montant ou les dates' },
        { valeur: 'jamais', label: 'Je n’ai pas travaillé là ce mois-ci' },
      ],
    }),
  );
  if (now.read('erreurLigne', id) !== 'montant') return [line, reason];
  return [line, reason, ...wageFields(now, id, { groupe })];
}

/** The lines that the person adds, one for each employer. */
function addedFields(now: Filling): Field<Fact>[] {
  const { context, read, known } = now;
  const ids = linesOf(context.answers, 'employeurs');
  const list = asked(now, {
    fait: 'employeurs',
    as: 'lignes',
    label: known.length > 0 ? 'Vos autres employeurs' : 'Vos employeurs',
    hint: 'Une ligne pour chaque employeur et chaque contrat.',
    lignes: { min: known.length > 0 ? 0 : 1, max: MOST_LINES, ajout: 'Ajouter un employeur' },
    // The line that waits is enough for most people: the list is only answered when a line comes or goes.
    optional: true,
  });
  return [
    list,
    ...ids.flatMap((id, rank) => {
      const groupe = `${known.length > 0 ? 'Autre employeur' : 'Employeur'} ${rank + 1}`;
      const own = read('typeLigne', id) === 'non-salarie';
      const type = asked(
        now,
        ask('typeLigne', 'choix', 'Quelle sorte de travail ?', {
          pour: id,
          ligne: id,
          groupe,
          options: [
            { valeur: 'salarie', label: 'Salarié' },
            { valeur: 'cachets', label: 'Artiste, au cachet' },
            { valeur: 'non-salarie', label: 'À mon compte' },
          ],
        }),
      );
      const name = asked(
        now,
        ask('employeurLigne', 'texte', own ? 'Le nom de votre activité' : 'Le nom de l’employeur', {
          pour: id,
          ligne: id,
          groupe,
          hint: own ? 'Par exemple : jardinage.' : 'Un seul employeur par ligne. Son nom est en haut du bulletin.',
        }),
      );
      return [type, name, ...(own ? ownFields(now, id, { groupe, ligne: id }) : wageFields(now, id, { groupe, ligne: id }))];
    }),
  ];
}
