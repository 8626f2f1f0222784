import { addMonths, monthInWords, monthOf, monthsBetween } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { aidFor } from '#portals/caf/dossier/logement/estimate.ts';
import {
  attestationDay,
  firstMonth,
  type HousingRequest,
  housingRequests,
  leaseOf,
} from '#portals/caf/dossier/logement/requests.ts';
import { comparisons, monthsFrom, parentsLose, together } from './parents.ts';
import { saidHome } from './said.ts';

const row = (number: string): string => `Dossier de faits Caf, § 2.b et § 5 ligne ${number}`;

/** What asking for the benefit taught: the rent, the day, the landlord, the parents, the account (§5 rows 13 to 17). */
export const lessons = (world: World): Lesson[] => [
  ...housingRequests(world).flatMap((request) => [
    ...rentOf(world, request),
    ...lostMonths(world, request),
    ...parent(request),
    ...account(world, request),
    ...student(world, request),
  ]),
  ...waited(world),
];

function rentOf(world: World, request: HousingRequest): Lesson[] {
  const { dossier, loyer, decision, le } = request;
  const real = world.compte.logement.loyer ?? 0;
  const lease = leaseOf(world.compte);
  if (roundToCents(loyer) === roundToCents(real))
    return [
      {
        id: `loyer-juste:${dossier}`,
        titre: 'Le loyer écrit est celui du bail',
        explication: 'Sans les charges, et pour votre seule part. L’attestation du propriétaire dit la même chose.',
        etat: 'evite',
        source: row('14'),
      },
    ];
  const charged = lease !== undefined && roundToCents(loyer) === roundToCents(real + lease.charges);
  const whole = lease?.loyerEntier !== undefined && roundToCents(loyer) === roundToCents(lease.loyerEntier);
  return [
    {
      id: `loyer-faux:${dossier}`,
      dossier,
      titre: whole
        ? 'Le loyer de toute la colocation'
        : charged
          ? 'Le loyer avec les charges'
          : 'Le loyer écrit n’est pas celui du bail',
      explication: `Écrit : ${euros(loyer)} ; sur l’attestation : ${euros(real)}. La Caf garde celui du propriétaire. Sans attestation, l’aide aurait été fausse, puis à rendre.`,
      etat: decision === undefined ? 'a-venir' : 'arrive',
      le: decision?.le ?? attestationDay(world, { le }),
      quand: 'La Caf lit l’attestation.',
      source: row('14'),
    },
  ];
}

function lostMonths(world: World, request: HousingRequest): Lesson[] {
  const { dossier, entree, le, sent } = request;
  const usual = addMonths(monthOf(entree), 1);
  const first = firstMonth(request);
  const lost = monthsBetween(usual, first);
  if (lost <= 0)
    return [
      {
        id: `demande-a-temps:${dossier}`,
        titre: 'La demande est partie à temps',
        explication: `Entrée en ${monthInWords(monthOf(entree))} : le droit s’ouvre en ${monthInWords(first)}, aucun mois n’est perdu.`,
        etat: 'evite',
        source: row('15'),
      },
    ];
  const said = saidHome((fact) => sent.donnees[fact]);
  const { montant } = aidFor(world, said, first);
  const withParents = parentsLose(world, usual) !== undefined;
  const kept = monthsFrom(usual, first).reduce(
    (sum, mois) => sum + together(parentsLose(world, mois) ?? 0, aidFor(world, said, mois).montant),
    0,
  );
  if (withParents && kept > 0)
    return [
      {
        id: `attente-utile:${dossier}`,
        titre: 'Attendre valait mieux, pour toute la famille',
        explication: `De ${monthInWords(usual)} à ${monthInWords(addMonths(first, -1))}, vos parents auraient perdu plus que votre aide : ${euros(roundToCents(kept))} de moins, à vous tous.`,
        etat: 'evite',
        source: row('13'),
      },
    ];
  return [
    {
      id: `demande-tardive:${dossier}`,
      dossier,
      titre: lost === 1 ? 'Un mois d’aide est perdu' : `${lost} mois d’aide sont perdus`,
      explication: `Le droit pouvait s’ouvrir en ${monthInWords(usual)}. La demande compte du jour de son envoi : rien n’est payé pour avant.`,
      ...(montant > 0 && !withParents ? { montant: -roundToCents(montant * lost) } : {}),
      etat: 'arrive',
      le,
      source: row('15'),
    },
  ];
}

const parent = ({ dossier, sent, decision, le }: HousingRequest): Lesson[] =>
  sent.donnees.alParent === 'oui'
    ? [
        {
          id: `logement-d-un-parent:${dossier}`,
          dossier,
          titre: 'Le logement d’un parent ne donne pas droit',
          explication: 'La loi l’exclut, même avec un vrai loyer. Le dire tout de suite évite une dette.',
          etat: decision === undefined ? 'a-venir' : 'arrive',
          le: decision?.le ?? le,
          quand: 'La Caf répond.',
          source: row('16'),
        },
      ]
    : [];

const account = (world: World, { dossier, sent, le }: HousingRequest): Lesson[] =>
  sent.donnees.alVersement === 'moi' && !textIn(sent.donnees, 'alTitulaire').includes(world.compte.nom)
    ? [
        {
          id: `rib-d-un-autre:${dossier}`,
          dossier,
          titre: 'Le compte de quelqu’un d’autre',
          explication: 'La Caf ne paie que sur un compte à votre nom : elle redemande un RIB, et tout attend.',
          etat: 'arrive',
          le,
          source: row('17'),
        },
      ]
    : [];

/** Her own benefit takes her away from her parents' file, whatever she answered: the two files are compared. */
function student(world: World, request: HousingRequest): Lesson[] {
  const { dossier, sent, le, decision } = request;
  if (decision?.issue === 'refusee') return [];
  const first = firstMonth(request);
  const lost = parentsLose(world, first);
  if (lost === undefined || lost === 0) return [];
  const gained =
    numberIn(decision?.donnees, 'montant') ||
    aidFor(
      world,
      saidHome((fact) => sent.donnees[fact]),
      first,
    ).montant;
  const left = together(gained, lost);
  const sums = `Vous gagnez ${euros(gained)} par mois, vos parents perdent ${euros(lost)}`;
  if (left >= 0 && comparisons(world).some((one) => one.le <= le && one.gagne >= one.perd))
    return [
      {
        id: `parents-compares:${dossier}`,
        titre: 'Les deux sommes ont été comparées avant',
        explication: `${sums} : il reste ${euros(left)} de plus par mois à toute la famille. Personne n’est surpris.`,
        etat: 'evite',
        source: row('13'),
      },
    ];
  return [
    {
      id: `parents:${dossier}`,
      dossier,
      titre: left < 0 ? 'Vos parents perdent plus que vous ne gagnez' : 'Vos parents ne vous ont plus à charge',
      explication: `${sums}.${left < 0 ? ` Pour toute la famille, c’est ${euros(-left)} de moins par mois.` : ''} La Caf compare les deux dossiers, même si vous n’avez pas parlé d’eux. Simuler avant, ensemble, évite une surprise.`,
      etat: decision === undefined ? 'a-venir' : 'arrive',
      le: decision?.le ?? le,
      quand: 'La Caf accorde l’aide.',
      source: row('13'),
    },
  ];
}

/** The comparison was read, and nothing was sent: the parents keep what they have. */
function waited(world: World): Lesson[] {
  const last = comparisons(world).at(-1);
  if (last === undefined || last.gagne >= last.perd || housingRequests(world).length > 0) return [];
  return [
    {
      id: 'parents-gardes',
      titre: 'La famille garde ce qu’elle a',
      explication: `Votre aide aurait été de ${euros(last.gagne)} par mois, et vos parents auraient perdu ${euros(last.perd)}. Vous n’avez rien envoyé.`,
      etat: 'evite',
      source: row('13'),
    },
  ];
}
