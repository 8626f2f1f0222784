import { dayInWords, daysBetween } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

/** Where the rules about prison were read. The law says « no more than fifteen days »; the site of France Travail, « fifteen and more ». */
export const DETENTION_SOURCE =
  'francetravail.fr, déclarer une entrée en prison (lu en novembre 2026) ; code du travail, art. R5411-10, 5° ; dossier de faits Pôle emploi, § 2d et § 3 ; l’actualisation en détention n’a pas été trouvée';

/** Until that many days, one is still held to be available for a job. */
const SHORT_DETENTION_DAYS = 15;
/** The day out is not known yet. */
export const NEVER: Day = '9999-12-31';

/** Does a stay in prison, both days included, last longer than the law overlooks? */
export const isLongDetention = (du: Day, au: Day): boolean => daysBetween(du, au) + 1 > SHORT_DETENTION_DAYS;

/** A stay in prison. `declareLe`: when its beginning was told; `finDiteLe`: when it was last spoken of. `au` is NEVER until it is known. */
export interface Stay {
  du: Day;
  au: Day;
  declareLe: Day;
  finDiteLe: Day;
}

/** Every stay that was told. Told again with its end, it is still the same stay. */
export function staysOf(world: Pick<World, 'events'>): Stay[] {
  const stays = new Map<Day, Stay>();
  for (const { donnees, le, motif } of eventsOf(world, 'decide')) {
    if (motif !== 'indisponibilite' || donnees?.raison !== 'incarceration') continue;
    const du = dayIn(donnees, 'du');
    const au = textIn(donnees, 'au') as Day | '';
    stays.set(du, { du, au: au || NEVER, declareLe: stays.get(du)?.declareLe ?? le, finDiteLe: le });
  }
  return [...stays.values()];
}

/** What is written to somebody who told it. The journal holds « longue » as it was worked out that day. */
export function detentionWords(donnees: Donnees): string[] {
  const dayIn = (key: string): string => dayInWords(textIn(donnees, key) as Day);
  const open = textIn(donnees, 'au') === '';
  return [
    open
      ? `Entrée en prison le ${dayIn('du')}. Le jour de sortie n’est pas encore connu : dites-le quand vous le saurez.`
      : `En prison du ${dayIn('du')} au ${dayIn('au')}.`,
    donnees.longue === true
      ? `Au-delà de ${SHORT_DETENTION_DAYS} jours, l’allocation n’est pas payée pendant la détention. Vos jours de droit sont gardés pour votre sortie.`
      : `Jusqu’à ${SHORT_DETENTION_DAYS} jours, rien ne change : ni l’inscription, ni le paiement.`,
    'Pendant ce temps, un conseiller ne vous convoque pas.',
    ...(textIn(donnees, 'rendezVousLe') === ''
      ? []
      : [
          `Votre rendez-vous du ${dayIn('rendezVousLe')} est annulé. Vous n’avez rien à faire, et ce n’est pas un rendez-vous manqué.`,
        ]),
    'En prison, on n’a pas ce site : le service pénitentiaire (SPIP) prévient France Travail pour vous. Il peut aussi vous faire rencontrer un conseiller qui prépare la sortie.',
    'Avec un bracelet électronique ou un travail d’intérêt général, il n’y a rien à déclarer. Le travail fait en prison ne se met pas dans l’actualisation.',
    'À la sortie, gardez le bulletin de sortie et prévenez tout de suite. Pour l’actualisation en détention, demandez au SPIP.',
  ];
}
