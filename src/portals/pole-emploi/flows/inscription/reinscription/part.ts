import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { stop } from '#portals/pole-emploi/dossier/inscription/stops.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { reinscription, take } from './flow.ts';
import { closed, daysWithout, endedOn, reinscriptions } from './gap.ts';
import { happenings } from './happenings.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';

/** Registering again after the registration ended, with the request to count the days that were missed. */
export const reinscriptionPart = demarche({
  flow: reinscription,
  screens,
  take,
  closed,
  happenings,
  decisions: {
    reinscription: 'L’inscription reprend',
  },
  letters,
  lessons,
  stations,
  notes: (ecran) => (ecran === 'validation' ? [{ texte: FROM_TODAY }] : [{ regle: COMPOSED }]),
  checks: {
    reinscrit: {
      quoi: 'La personne s’est réinscrite.',
      test: (_params, world) => reinscriptions(world).length > 0,
    },
    'effet-retroactif-demande': {
      quoi: 'La personne a demandé par écrit que les jours manqués comptent.',
      test: (_params, world) => reinscriptions(world).some(({ donnees }) => donnees.effetRetroactif === 'oui'),
    },
  },
  menu: { rubrique: 'droits', titre: 'Me réinscrire', rang: 60, ouverte: true },
  // The way back on the list, for whoever is not on it any more.
  retour: 'Me réinscrire',
  mots: () => ({ bouton: 'Me réinscrire', fait: 'Votre réinscription est envoyée' }),
});

const COMPOSED = 'Questions choisies par le simulateur : le vrai formulaire n’a pas été relevé.';
const FROM_TODAY = 'L’inscription compte à partir du jour où vous l’envoyez, jamais avant.';

const answerOf = (world: World, dossier: string) =>
  lastOf(
    world,
    'decide',
    (event) => event.dossier === dossier && event.motif === 'effet-retroactif' && event.issue !== 'en-instruction',
  );

/** The days without registration, and what they cost. */
function lessons(world: World): Lesson[] {
  return reinscriptions(world).map((sent) => {
    const days = daysWithout(sent);
    const counted = answerOf(world, sent.dossier)?.issue === 'acceptee';
    const { le } = sent;
    const none = `Vous êtes revenu le jour même, le ${dayInWords(le)} : aucun jour de plus n’est perdu.`;
    const lost = counted ? 0 : roundToCents(-days * (rightOf(world)?.netJour ?? 0));
    return {
      id: `reinscription:${sent.dossier}`,
      titre: 'L’inscription s’était arrêtée',
      explication:
        days === 0
          ? none
          : counted
            ? `${daysInWords(days)} sans inscription. L’agence a accepté de les compter.`
            : `${daysInWords(days)} sans inscription, donc sans paiement${lost < 0 ? ` : environ ${euros(-lost)}` : ''}. Se réinscrire tout de suite limite la perte. Les jours non payés restent dans le droit, pour plus tard.`,
      ...(lost < 0 ? { montant: lost } : {}),
      etat: 'arrive' as const,
      le: endedOn(sent.dossier),
      quand: `La réinscription est du ${dayInWords(le)}.`,
      source: 'Dossier de faits Pôle emploi, § 2h et § 5 ligne 1',
    };
  });
}

/** The journey of a new registration. */
function stations(world: World, dossier: string): Station[] | undefined {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  if (!sent) return [stop('vous', 'vous'), stop(PORTAL, 'a-venir')];
  const le = sent.le;
  const answered = answerOf(world, dossier);
  const asked = sent.donnees.effetRetroactif === 'oui';
  const agency = answered
    ? stop(PORTAL, 'passe', {
        id: 'agence',
        le: answered.le,
        detail: answered.issue === 'acceptee' ? 'l’agence compte les jours manqués' : 'l’agence ne compte pas les jours manqués',
      })
    : stop(PORTAL, 'en-cours', { id: 'agence', detail: 'l’agence lit votre lettre' });
  return [
    stop('vous', 'passe', { le, detail: `envoyé le ${dayInWords(le)}` }),
    stop(PORTAL, 'passe', { le, detail: 'inscription reprise le jour même' }),
    ...(asked ? [agency] : []),
  ];
}
