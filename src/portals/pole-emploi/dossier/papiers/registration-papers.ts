import { grossOf, payOf } from '#engine/household/pay.ts';
import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { addMonths, dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Emploi } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { nameIn } from '../../letter.ts';
import { type Certificate, certificateOf } from '../emplois/employer-certificate.ts';
import { endedContracts, REASON_WORDS } from '../emplois/ended-contracts.ts';
import { fileOf, jobsOf, personOf, registrationOf } from '../file.ts';
import { registrationSent } from '../inscription/draft.ts';
import { identityPapers } from './specimens.ts';

/** The papers that a registration needs or gives: the identity card, employers’ certificates on their day, the notice of registration. */
export function registrationPapers(world: World): PaperText[] {
  const { compte, today } = world;
  const file = fileOf(compte);
  const identity = file.situation === 'a-inscrire' || file.titreDeSejour ? identityPapers(compte) : [];
  // The contracts begun since the registration come with the monthly declaration that tells them.
  const since = file.inscritLe ?? registrationOf(world).depuis ?? '9999-12-31';
  const certificates = jobsOf(compte).flatMap((emploi) => {
    const certificate = certificateOf(world, emploi);
    const known = certificate && certificate.arriveLe <= today && (emploi.contrat?.debut ?? '') < since;
    return known ? [certificatePaper(world, certificate)] : [];
  });
  return [...identity, ...certificates, ...notice(world)];
}

/** The employer’s certificate as France Travail makes it from the DSN: it tells the reason, the dates and every gross pay. */
function certificatePaper(world: World, certificate: Certificate): PaperText {
  const { emploi, arriveLe, fausseRaison, corrigeLe } = certificate;
  const { contrat } = emploi;
  const corrected = corrigeLe !== undefined && corrigeLe <= world.today;
  const trueReason = REASON_WORDS[contrat?.motif ?? 'fin-de-contrat'];
  const ended = endedContracts(world, world.today).find((one) => one.emploi.id === emploi.id);
  const person = personOf(world.compte);
  return {
    id: `attestation-employeur-${emploi.id}`,
    type: 'attestation',
    titre: `Attestation employeur, ${emploi.employeur}${corrected ? ' (corrigée)' : ''}`,
    de: `${emploi.employeur}, par la DSN`,
    le: corrected ? corrigeLe : arriveLe,
    sections: [
      {
        titre: 'Le contrat',
        lignes: [
          { libelle: 'Salarié', valeur: fullName(person.prenom, world.compte.nom) },
          { libelle: 'SIRET (fictif)', valeur: siretOf(world, emploi) },
          { libelle: 'Sorte de contrat', valeur: contrat?.nature.toUpperCase() ?? '' },
          { libelle: 'Premier jour', valeur: dayInWords(contrat?.debut ?? arriveLe) },
          { libelle: 'Dernier jour', valeur: dayInWords(contrat?.fin ?? arriveLe) },
          { libelle: 'Raison de la fin du contrat', valeur: corrected ? trueReason : (fausseRaison ?? trueReason) },
          { libelle: 'Heures payées en tout', valeur: `${ended?.heures ?? 0} heures` },
          { libelle: 'Indemnité de congés payés', valeur: euros(contrat?.congesPayes ?? 0), montant: contrat?.congesPayes ?? 0 },
          {
            libelle: 'Indemnité au-dessus de la loi',
            valeur: euros(contrat?.supraLegale ?? 0),
            montant: contrat?.supraLegale ?? 0,
          },
        ],
      },
      { titre: 'Les salaires bruts', lignes: grossLines(emploi, ended?.debut, ended?.fin) },
    ],
  };
}

// A number that belongs to nobody: it begins with 000.
const siretOf = (world: Pick<World, 'compte'>, { id }: Emploi): string => {
  const rank = world.compte.verite.emplois.findIndex((emploi) => emploi.id === id) + 1;
  return `000 ${fileOf(world.compte).identifiant.slice(0, 3)} ${fileOf(world.compte).identifiant.slice(3, 6)} ${String(rank).padStart(5, '0')}`;
};

function grossLines(emploi: Emploi, debut: Day | undefined, fin: Day | undefined): PaperLineText[] {
  if (debut === undefined || fin === undefined) return [];
  const months = Array.from({ length: 48 }, (_, back) => addMonths(monthOf(fin), -back)).filter(
    (month) => month >= debut.slice(0, 7),
  );
  return months.flatMap((month) => {
    const pay = payOf(emploi, month);
    const gross = pay && roundToCents(grossOf(pay) - pay.finDeContrat);
    return gross === undefined ? [] : [{ libelle: monthInWords(month), valeur: euros(gross), montant: gross }];
  });
}

/** « Avis d’inscription »: the paper that proves the registration. */
function notice(world: World): PaperText[] {
  const sent = registrationSent(world);
  const { etat, depuis } = registrationOf(world);
  if (!sent || etat !== 'inscrit') return [];
  const { compte } = world;
  const file = fileOf(compte);
  return [
    {
      id: 'avis-inscription',
      type: 'attestation',
      titre: `Avis d’inscription à ${nameIn(world)}`,
      de: `${nameIn(world)} d’Exemple (fictif)`,
      le: depuis ?? sent.le,
      sections: [
        {
          lignes: [
            { libelle: 'Nom', valeur: fullName(personOf(compte).prenom, compte.nom) },
            { libelle: 'Identifiant', valeur: file.identifiant },
            { libelle: 'Inscrit ou inscrite depuis le', valeur: dayInWords(depuis ?? sent.le) },
            { libelle: 'Catégorie', valeur: file.categorie },
            { libelle: 'Mot de passe', valeur: 'celui que vous avez choisi ; il n’est écrit nulle part' },
          ],
        },
      ],
    },
  ];
}
