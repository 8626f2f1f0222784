import { daysBetween } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { euros } from '#engine/words/money.ts';
import { fileOf, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { rulesDay } from '#portals/pole-emploi/dossier/rules-day.ts';
import { absencesOf, countAbsence, SHORT_ABSENCE_DAYS } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { lateness } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { isLongDetention, NEVER } from '#portals/pole-emploi/dossier/situation/detention.ts';
import {
  AT_DECLARATION_PLAIN,
  isAtDeclaration,
  UNAVAILABLE,
  WITH_PERIOD,
} from '#portals/pole-emploi/dossier/situation/natures.ts';
import { scaleOn } from '#portals/pole-emploi/rules/scale.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { jobEffects, monthlyHours } from './work.ts';

type Outcome = Pick<Taken, 'erreurs' | 'incoherences'> & { faits?: readonly Fait[]; mots?: Donnees };
type Judge = (donnees: Donnees, world: World, dossier: string) => Outcome;

const error = (cle: string, message: string): Outcome => ({ erreurs: [{ cle, message }] });
const END_FIRST = 'Le dernier jour est avant le premier. Vérifiez les deux dates.';

const absence: Judge = (donnees, world, dossier) => {
  const [du, au] = [dayIn(donnees, 'absenceDu'), dayIn(donnees, 'absenceAu')];
  if (au < du) return error('absenceAu', END_FIRST);
  if (daysBetween(du, au) > 366) return error('absenceAu', 'Cette absence dure plus d’un an. Parlez-en à un conseiller : 3949.');
  const { jours, cumul, horsDroit } = countAbsence(absencesOf(world), { du, au });
  const incoherences =
    jours > SHORT_ABSENCE_DAYS
      ? []
      : [
          {
            cle: 'absenceAu',
            message: `Cette absence dure ${jours} jours. Jusqu’à ${SHORT_ABSENCE_DAYS} jours, ce n’est pas obligatoire de le dire.`,
          },
        ];
  const beyond = horsDroit.map((range): Fait => decide(dossier, 'acceptee', 'absence', range));
  return {
    incoherences,
    faits: [decide(dossier, 'acceptee', 'absence-declaree', { du, au, jours, cumul }), ...beyond],
    mots: { du, au, jours, cumul, ...meetingWithin(world, du, au), ...(horsDroit[0] ? { horsDroitDu: horsDroit[0].du } : {}) },
  };
};

// Already summoned: being away does not answer the convocation.
function meetingWithin(world: World, du: Day, au: Day): Donnees {
  const meeting = appointmentsOf(world).find(({ le, etat }) => du <= le && le <= au && etat !== 'deplace' && etat !== 'excuse');
  return meeting ? { rendezVousLe: meeting.le } : {};
}

const address: Judge = (donnees) => ({
  mots: { adresse: `${donnees.nouvelleAdresse}, ${donnees.nouveauCodePostal} ${donnees.nouvelleCommune}` },
});

const contacts: Judge = ({ nouveauTelephone = '', nouveauCourriel = '' }) =>
  nouveauTelephone === '' && nouveauCourriel === ''
    ? error('nouveauTelephone', 'Écrivez le nouveau téléphone, le nouveau courriel, ou les deux.')
    : { mots: { telephone: nouveauTelephone, courriel: nouveauCourriel } };

const permit: Judge = (donnees, world) =>
  dayIn(donnees, 'sejourJusquau') < world.today
    ? error('sejourJusquau', 'Ce document n’est plus valable aujourd’hui. Regardez la date de fin du nouveau document.')
    : { mots: { jusquau: dayIn(donnees, 'sejourJusquau'), fichier: String(donnees.sejourFichier) } };

const job: Judge = (donnees, world, dossier) => {
  const hours = monthlyHours(Number(donnees.repriseHeures));
  const hourly = Number(donnees.repriseBrut) / hours;
  const least = scaleOn(rulesDay(world, world.today)).hourlySmic.valeur;
  const incoherences =
    donnees.repriseContrat !== 'independant' && hourly < least
      ? [
          {
            cle: 'repriseBrut',
            message: `${euros(hourly)} brut par heure, c’est moins que le Smic (${euros(least)}). Avez-vous écrit le salaire net, ou par semaine ?`,
          },
        ]
      : [];
  // A start to come changes nothing yet: the calendar brings it.
  const started = dayIn(donnees, 'repriseLe') <= world.today;
  return {
    incoherences,
    faits: started ? jobEffects(world, { dossier, donnees }) : [],
    mots: { repriseLe: dayIn(donnees, 'repriseLe'), rester: String(donnees.resterInscrit), heures: Math.round(hours) },
  };
};

const period: Judge = (donnees, _world, dossier) => {
  const [du, au] = [dayIn(donnees, 'periodeDu'), dayIn(donnees, 'periodeAu')];
  if (au < du) return error('periodeAu', END_FIRST);
  const nature = String(donnees.changementNature);
  const unavailable = UNAVAILABLE.has(nature);
  const faits: Fait[] = unavailable ? [decide(dossier, 'acceptee', 'indisponibilite', { du, au, raison: nature })] : [];
  return { faits, mots: { du, au } };
};

// Appointments for which somebody is still waited.
const WAITED = new Set<Appointment['etat']>(['a-repondre', 'confirme', 'empechement']);

const detention: Judge = (donnees, world, dossier) => {
  const du = dayIn(donnees, 'detentionDu');
  const known = typeof donnees.detentionAu === 'string' && donnees.detentionAu !== '';
  const au = known ? dayIn(donnees, 'detentionAu') : NEVER;
  if (du > world.today)
    return error('detentionDu', 'Cette date n’est pas encore passée. Dites-le dans les 72 heures après l’entrée.');
  if (au < du) return error('detentionAu', 'Le jour de sortie est avant le jour d’entrée. Vérifiez les deux dates.');
  const dates = { du, ...(known ? { au } : {}) };
  // Nobody is asked to come out of prison for an appointment (choice of the simulator).
  const cancelled = appointmentsOf(world).filter(({ le, etat }) => world.today <= le && le <= au && WAITED.has(etat));
  const first = [...cancelled].sort((a, b) => inOrder(a.le, b.le))[0];
  return {
    faits: [
      decide(dossier, 'acceptee', 'indisponibilite', { ...dates, raison: 'incarceration' }),
      ...cancelled.map((one): Fait => decide(one.dossier, 'acceptee', 'rendez-vous-annule')),
    ],
    mots: { ...dates, longue: isLongDetention(du, au), ...(first ? { rendezVousLe: first.le } : {}) },
  };
};

const JUDGES: Readonly<Record<string, Judge>> = {
  absence,
  adresse: address,
  coordonnees: contacts,
  'titre-de-sejour': permit,
  'reprise-emploi': job,
  incarceration: detention,
};

/** What is done with a change that was told: taken at once, even late; what belongs to the monthly declaration is sent back there. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CHG', dossier);
  const nature = String(donnees.changementNature);
  if (isAtDeclaration(nature))
    return { numero, faits: [], erreurs: [{ cle: 'changementNature', message: AT_DECLARATION_PLAIN }] };
  const judge = WITH_PERIOD.has(nature) ? period : ownEntry(JUDGES, nature);
  const { faits = [], mots = {}, ...problems } = judge?.(donnees, world, dossier) ?? {};
  const retard = lateness(donnees, world.today);
  const late = retard === undefined ? {} : { retard };
  const told: Fait[] =
    fileOf(world.compte).referent === 'departement'
      ? [{ type: 'transmis', dossier, de: 'pole-emploi', vers: 'departement', quoi: 'changement-de-situation' }]
      : [];
  return {
    ...problems,
    numero,
    faits: [
      decide(dossier, nature === 'titre-de-sejour' ? 'en-instruction' : 'acceptee', 'changement', { nature, ...late }),
      ...faits,
      ...told,
      ...sendLetter(world, `changement:${dossier}`, 'changement-enregistre', { nature, numero, ...late, ...mots }),
    ],
  };
}
