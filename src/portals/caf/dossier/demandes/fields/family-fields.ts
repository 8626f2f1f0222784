import { linesOf } from '#engine/answers/lines.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { answered, known } from '../context.ts';
import type { CommonFact } from '../facts.ts';
import { CHILD_LIVES, CUSTODIES, FAMILIES, PENSIONS, SEPARATED } from '../options.ts';

const MOST_CHILDREN = 12;

/** With whom the person lives, and since when (caf.md §2.a, step 3). */
export function familyFields(context: FlowContext): Field<CommonFact>[] {
  const status = answered(context, 'demandeFamille');
  const since = SEPARATED.includes(status) ? 'Depuis quel jour vivez-vous sans l’autre personne ?' : 'Depuis quel jour ?';
  return [
    choose('demandeFamille', 'Votre situation', FAMILIES, known(context, 'demandeFamille')),
    ...(status === '' || status === 'celibataire'
      ? []
      : [
          ask<CommonFact>('demandeFamilleDepuis', 'jour', since, {
            ...known(context, 'demandeFamilleDepuis'),
            hint: 'Le vrai jour : il peut changer le montant, et un enfant avec un seul parent donne une majoration.',
          }),
        ]),
    choose('demandeGrossesse', 'Une grossesse est-elle en cours dans le foyer ?', YES_NO, known(context, 'demandeGrossesse')),
    ...(answered(context, 'demandeGrossesse') === 'oui'
      ? [ask<CommonFact>('demandeGrossesseTerme', 'jour', 'Date prévue de la naissance', known(context, 'demandeGrossesseTerme'))]
      : []),
    choose('demandePension', 'Une [[pension-alimentaire|pension alimentaire]] ?', PENSIONS, known(context, 'demandePension')),
  ];
}

/** Each child, on a line of its own (step 5). */
export function childrenFields(context: FlowContext): Field<CommonFact>[] {
  const first = choose<CommonFact>(
    'demandeEnfantsACharge',
    'Des enfants vivent-ils avec vous, à votre charge ?',
    YES_NO,
    known(context, 'demandeEnfantsACharge'),
  );
  if (answered(context, 'demandeEnfantsACharge') !== 'oui') return [first];
  const listed = known(context, 'demandeEnfants').derive?.valeur;
  const ids = linesOf(
    context.answers,
    'demandeEnfants',
    undefined,
    Array.isArray(listed) && listed.length > 0 ? listed : undefined,
  );
  return [
    first,
    ask('demandeEnfants', 'lignes', 'Vos enfants', {
      lignes: { max: MOST_CHILDREN, ajout: 'Ajouter un enfant' },
      hint: 'Jusqu’à 25 ans pour cette aide. Chaque enfant une seule fois.',
      ...(Array.isArray(listed) && listed.length > 0 ? known(context, 'demandeEnfants') : {}),
    }),
    ...ids.flatMap((id, rank) => childFields(context, id, `Enfant ${rank + 1}`)),
  ];
}

function childFields(context: FlowContext, id: string, groupe: string): Field<CommonFact>[] {
  const line = (fait: CommonFact) => ({ pour: id, ligne: id, groupe, ...known(context, fait, id) });
  return [
    ask('demandeEnfantPrenom', 'texte', 'Prénom', line('demandeEnfantPrenom')),
    ask('demandeEnfantNaissance', 'jour', 'Date de naissance', line('demandeEnfantNaissance')),
    choose('demandeEnfantGarde', 'L’enfant vit', CUSTODIES, line('demandeEnfantGarde')),
    choose('demandeEnfantVie', 'Que fait l’enfant ?', CHILD_LIVES, line('demandeEnfantVie')),
  ];
}
