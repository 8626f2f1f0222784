import { answerKey } from '#engine/answers/answers.ts';
import type { World } from '#engine/journal/world.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { DEPARTMENT, isDepartment } from '#portals/ants/dossier/birth.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { sameName, usedNameOf } from '#portals/ants/dossier/names.ts';
import { codeState, isDeclared } from '#portals/ants/dossier/purchase/code.ts';
import { underWay } from '#portals/ants/dossier/requests.ts';
import { civilOf } from '#portals/ants/dossier/titres/person.ts';
import { isHers } from '#portals/ants/dossier/vehicles.ts';
import type { Compte, Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import { codeWords, NOT_DECLARED } from './code-words.ts';
import { WITH_RANKS, withOf } from './flow.ts';

export interface Refusal {
  cle: string;
  message: string;
}

/** Why this purchase cannot be taken, each reason at its field. The first one stops the rest where it makes them meaningless. */
export function refusals(donnees: Donnees, world: World, car: Vehicule | undefined): Refusal[] {
  const plate = textIn(donnees, 'achatPlaque');
  if (car && isHers(world, car)) return [{ cle: 'achatPlaque', message: `La carte grise ${plate} est déjà à votre nom.` }];
  if (!car?.achete)
    return [
      { cle: 'achatPlaque', message: `Aucune vente ne va avec le numéro ${plate}. Relisez la rubrique A de la carte grise.` },
    ];
  if (underWay(world, car.id))
    return [{ cle: 'achatPlaque', message: 'Une autre demande est en cours pour ce véhicule. Attendez sa réponse.' }];
  if (textIn(donnees, 'achatPourQui') === 'autre')
    return [{ cle: 'achatPourQui', message: 'Le certificat de cession est à votre nom : la démarche est donc pour vous-même.' }];
  if (textIn(donnees, 'titulaireSorte') === 'morale')
    return [
      {
        cle: 'titulaireSorte',
        message:
          'Le certificat de cession est au nom d’une personne : c’est elle qui sera titulaire. Choisissez « Une personne ».',
      },
    ];
  return [...saleProblems(donnees, world, car), ...dayProblems(donnees, world, car), ...nameProblems(donnees, world, car)];
}

function saleProblems(donnees: Donnees, world: World, car: Vehicule): Refusal[] {
  if (textIn(donnees, 'codeDonne') === 'oui') {
    const words = codeWords(codeState(world, car, textIn(donnees, 'codeCession')));
    return words === undefined ? [] : [{ cle: 'codeCession', message: words }];
  }
  if (!isDeclared(car, world.today)) return [{ cle: 'codeDonne', message: NOT_DECLARED }];
  return [
    ...(textIn(donnees, 'achatFormule') === car.formule
      ? []
      : [{ cle: 'achatFormule', message: 'Ce n’est pas le numéro de formule de cette carte grise. Relisez les 11 signes.' }]),
    ...(textIn(donnees, 'achatCertificatLe') === car.certificatDu
      ? []
      : [
          {
            cle: 'achatCertificatLe',
            message: 'Ce n’est pas la date de cette carte grise : c’est la rubrique I, et non la rubrique B.',
          },
        ]),
  ];
}

function dayProblems(donnees: Donnees, world: World, car: Vehicule): Refusal[] {
  const le = textIn(donnees, 'achatLe');
  const at = (message: string): Refusal[] => [{ cle: 'achatLe', message }];
  if (le > world.today) return at('Ce jour n’est pas encore venu. La demande se fait une fois la voiture achetée.');
  if (le < car.certificatDu)
    return at(
      'Ce jour est avant la date de l’ancienne carte grise : le vendeur n’avait pas encore la voiture. Relisez le certificat.',
    );
  return le === car.achete?.le ? [] : at('Le certificat de cession dit un autre jour. Recopiez celui qui est signé.');
}

function nameProblems(donnees: Donnees, world: World, car: Vehicule): Refusal[] {
  const { compte } = world;
  const person = personOf(compte);
  const birthName = fileOf(compte).nomDeNaissance ?? compte.nom;
  const [nom, prenom] = [textIn(donnees, 'titulaireNom'), textIn(donnees, 'titulairePrenom')];
  const others = WITH_RANKS.filter((rank) => rank <= numberIn(donnees, 'cotitulaires'));
  return [
    ...nameProblem(
      { nom, prenom },
      { nom: birthName, prenom: person.prenom, usage: compte.nom },
      'titulaireNom',
      'titulairePrenom',
    ),
    ...(textIn(donnees, 'titulaireNaissance') === person.naissance
      ? []
      : [
          {
            cle: 'titulaireNaissance',
            message: 'Ce n’est pas la date de naissance de votre compte. Relisez la pièce d’identité.',
          },
        ]),
    ...usedNameProblem(textIn(donnees, 'titulaireUsage'), compte, nom),
    ...birthProblems(donnees, compte),
    ...(sameName(textIn(donnees, 'titulaireCommune'), fileOf(compte).communeDeNaissance)
      ? []
      : [
          {
            cle: 'titulaireCommune',
            message: 'Ce n’est pas la ville de naissance de votre compte. Relisez la pièce d’identité.',
          },
        ]),
    ...others.flatMap((rank) => otherProblems(donnees, car, withOf(rank))),
  ];
}

/** The used name may be left out; one that is typed is the person's, and not her birth name a second time. */
function usedNameProblem(said: string, compte: Compte, birthName: string): Refusal[] {
  const used = usedNameOf(compte);
  if (said === '' || (used !== undefined && sameName(said, used))) return [];
  return [
    {
      cle: 'titulaireUsage',
      message: sameName(said, birthName)
        ? 'C’est le nom de naissance, déjà écrit au-dessus. Laissez cette case vide, ou écrivez l’autre nom.'
        : 'Ce nom d’usage n’est pas celui de votre compte. Relisez-le, ou laissez la case vide.',
    },
  ];
}

// Requests of saved sessions did not say them.
function birthProblems(donnees: Donnees, compte: Compte): Refusal[] {
  const [sexe, pays, departement] = [
    textIn(donnees, 'titulaireSexe'),
    textIn(donnees, 'titulairePays'),
    textIn(donnees, 'titulaireDepartement'),
  ];
  return [
    ...(['', civilOf(compte).sexe].includes(sexe)
      ? []
      : [{ cle: 'titulaireSexe', message: 'Ce n’est pas ce qui est écrit sur la pièce d’identité. Relisez-la.' }]),
    ...(pays === 'autre'
      ? [{ cle: 'titulairePays', message: 'Ce n’est pas le pays de naissance de votre compte. Relisez la pièce d’identité.' }]
      : []),
    ...(departement === '' || isDepartment(departement)
      ? []
      : [
          {
            cle: 'titulaireDepartement',
            message: `Ce n’est pas le département de naissance de votre compte. Ici, il est inventé : ${DEPARTMENT}.`,
          },
        ]),
  ];
}

function nameProblem(
  said: { nom: string; prenom: string },
  wanted: { nom: string; prenom: string; usage: string },
  cleNom: string,
  clePrenom: string,
): Refusal[] {
  if (sameName(said.nom, wanted.nom) && sameName(said.prenom, wanted.prenom)) return [];
  if (sameName(said.nom, wanted.prenom) && sameName(said.prenom, wanted.nom))
    return [{ cle: cleNom, message: 'Le nom et le prénom sont chacun dans la case de l’autre : échangez-les.' }];
  if (!sameName(said.nom, wanted.nom))
    return [
      {
        cle: cleNom,
        message: sameName(said.nom, wanted.usage)
          ? 'C’est le nom d’usage. Écrivez le nom de naissance, comme sur la pièce d’identité.'
          : 'Ce nom n’est pas celui de votre compte. Recopiez-le sur la pièce d’identité.',
      },
    ];
  return [{ cle: clePrenom, message: 'Ce prénom n’est pas celui de votre compte. Recopiez-le sur la pièce d’identité.' }];
}

/** Somebody who did not sign the certificate holds nothing. */
function otherProblems(donnees: Donnees, car: Vehicule, pour: string): Refusal[] {
  const said = (fait: string): string => textIn(donnees, answerKey(fait, pour));
  const [nom, prenom] = [said('cotitulaireNom'), said('cotitulairePrenom')];
  const signed = car.achete?.avec ?? [];
  const cle = answerKey('cotitulaireNom', pour);
  const found = signed.find((one) => sameName(one.nom, nom) && sameName(one.prenom, prenom));
  if (!found)
    return [
      {
        cle,
        message: signed.some((one) => sameName(one.nom, prenom) && sameName(one.prenom, nom))
          ? 'Le nom et le prénom sont chacun dans la case de l’autre : échangez-les.'
          : 'Cette personne n’a pas signé le certificat de cession. Recopiez le nom qui est écrit dessus.',
      },
    ];
  return [
    // Requests of saved sessions did not say it, and a story may leave it out.
    ...(said('cotitulaireSexe') === '' || found.sexe === undefined || found.sexe === said('cotitulaireSexe')
      ? []
      : [
          {
            cle: answerKey('cotitulaireSexe', pour),
            message: 'Ce n’est pas ce que dit sa pièce d’identité. Relisez ce que cette personne vous a envoyé.',
          },
        ]),
    ...(found.naissance === said('cotitulaireNaissance')
      ? []
      : [
          {
            cle: answerKey('cotitulaireNaissance', pour),
            message: 'Ce n’est pas sa date de naissance. Relisez le certificat de cession.',
          },
        ]),
  ];
}
