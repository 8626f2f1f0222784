import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros } from '#engine/words/money.ts';
import { isClosedOn, payeeNow } from '#portals/caf/dossier/banque/account.ts';
import { accountChanges } from '#portals/caf/dossier/banque/changes.ts';
import { returnedPayments } from '#portals/caf/dossier/banque/returned.ts';

const SOURCE = 'Dossier de faits Caf, § 2.e et § 5 ligne 17';

/** What a closed account costs in time, and what telling the new one avoids. No money is lost. */
export const lessons = (world: World): Lesson[] => [...returned(world), ...untold(world), ...answered(world)];

const returned = (world: World): Lesson[] =>
  returnedPayments(world).map(({ paye, le, montant, refait }) => ({
    id: `paiement-retourne:${paye}`,
    titre: 'Un paiement est parti sur un compte fermé',
    explication: `${euros(montant)} sont partis le ${dayInWords(paye)}, et revenus le ${dayInWords(le)}. ${
      refait === undefined
        ? 'Rien n’est perdu : l’argent attend un autre compte.'
        : `Ils ont été versés de nouveau le ${dayInWords(refait)}. On ferme l’ancien compte après le premier paiement sur le nouveau.`
    }`,
    etat: 'arrive',
    le,
    source: SOURCE,
  }));

/** The Caf pays to a closed account, and does not know it yet. */
function untold(world: World): Lesson[] {
  const known = payeeNow(world);
  if (known === undefined || !isClosedOn(world, known, world.today)) return [];
  return [
    {
      id: 'compte-ferme:non-dit',
      titre: 'La CAF paie encore sur un compte fermé',
      explication: 'Personne ne lui dit que le compte est fermé : chaque paiement revient, et attend.',
      etat: 'a-venir',
      quand: 'Au prochain paiement.',
      source: SOURCE,
    },
  ];
}

const answered = (world: World): Lesson[] =>
  accountChanges(world).flatMap((change): Lesson[] => {
    const { dossier, etat, iban, raison, luLe } = change;
    if (etat === 'refusee')
      return [
        {
          id: `compte-refuse:${dossier}`,
          dossier,
          titre: 'Le nouveau compte n’a pas été pris',
          explication: `${raison ?? ''} L’ancien compte est resté dans le dossier.`,
          etat: 'arrive',
          ...(luLe === undefined ? {} : { le: luLe }),
          source: SOURCE,
        },
      ];
    return etat === 'acceptee' && !isClosedOn(world, iban, world.today)
      ? [
          {
            id: `compte-change:${dossier}`,
            dossier,
            titre: 'La CAF paie sur votre compte',
            explication: 'Le RIB est à votre nom et le compte est ouvert. Les autres administrations ne sont pas prévenues.',
            etat: 'evite',
            source: SOURCE,
          },
        ]
      : [];
  });
